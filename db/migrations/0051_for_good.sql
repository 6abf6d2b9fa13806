-- A table says itself what the application may not do, or may do besides: roles.sql knows no module.
comment on table history is 'for good';
comment on table publication_texts is 'for good';
comment on table signatures is 'for good';
grant maintain on signature_requests to leidraad_app;
