-- Names by how they begin: read along the index in the order of bytes, the record beside the name.
drop index organisation_name_folded;
create index organisation_name_folded on organisation_name (folded collate "C", organisation);
