// Source: written for this project: articles, prepositions and conjunctions of the languages whose organisations sign
// joint statements, in folded form. A small word never makes two names different by itself; it makes them doubtful.
export const ARTICLES =
  "the a an le la les l un une der die das den dem ein eine el los las lo il i gli uno una o os as um uma de het een ett en et al el ha he to i ta ton tin";
export const SMALL_WORDS =
  "of for in on at to by with from and the a an or as s & de du des d la le les l en et au aux pour dans sur par avec un une del el los las y e o para por con al der die das den dem des von vom zu zum zur fur fuer und im am an auf bei mit aus di della dello dei degli delle dell da dal dalla do dos das na no nas nos em ao aos com il lo gli i nel nella per tra fra van het een voor te tot met op uit ter ten og och for i av til pa fra som i w z na do dla od ze o po u za sa s iz v va ve ja kai kata tou tis ton ton gia ta stin sto al fi min wa li bin ibn dan di bagi untuk pro contre contra contro gegen tegen mot imod przeciw proti protiv against vs v named after";
