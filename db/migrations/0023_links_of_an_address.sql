-- Hash of the address that a link was mailed to: once a person has another address, whoever got it there is not them.
alter table mail_links add column address_hash bytea;
