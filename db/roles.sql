-- Runs after every migration. The application works as leidraad_app: it may not rewrite history, signatures or published texts.
grant usage on schema public to leidraad_app;
grant select, insert, update, delete on all tables in schema public to leidraad_app;
grant usage on all sequences in schema public to leidraad_app;
revoke update, delete, truncate on history, publication_texts, signatures from leidraad_app;
revoke insert, update, delete on migrations from leidraad_app;
grant maintain on signature_requests to leidraad_app;
