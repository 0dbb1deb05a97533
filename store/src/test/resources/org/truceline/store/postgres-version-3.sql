
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    RAISE EXCEPTION 'the log is append-only: %', TG_ARGV[0];
END
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.account (
    id text NOT NULL,
    login text NOT NULL,
    display_name text NOT NULL,
    locale text NOT NULL,
    roles text NOT NULL,
    credential text NOT NULL,
    secret text,
    good_until text,
    disabled integer NOT NULL,
    stamp bigint NOT NULL,
    CONSTRAINT account_check CHECK (((secret IS NOT NULL) = (credential = ANY (ARRAY['chosen'::text, 'one-time'::text, 'external'::text])))),
    CONSTRAINT account_check1 CHECK (((good_until IS NOT NULL) = (credential = 'one-time'::text))),
    CONSTRAINT account_credential_check CHECK ((credential = ANY (ARRAY['chosen'::text, 'one-time'::text, 'spent'::text, 'external'::text, 'none'::text]))),
    CONSTRAINT account_disabled_check CHECK ((disabled = ANY (ARRAY[0, 1])))
);

CREATE TABLE public.checkpoint (
    log bytea NOT NULL,
    n bigint NOT NULL,
    note text NOT NULL,
    CONSTRAINT checkpoint_n_check CHECK ((n > 0))
);

CREATE TABLE public.entry (
    log bytea NOT NULL,
    number bigint NOT NULL,
    form text NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    recorded text NOT NULL,
    content text NOT NULL,
    commitment bytea NOT NULL,
    previous bytea NOT NULL,
    hash bytea NOT NULL,
    salt bytea,
    payload bytea,
    seal bytea,
    nonce bytea,
    ciphertext bytea,
    CONSTRAINT entry_check CHECK (((salt IS NULL) = (payload IS NULL))),
    CONSTRAINT entry_check1 CHECK ((((seal IS NULL) = (nonce IS NULL)) AND ((seal IS NULL) = (ciphertext IS NULL)))),
    CONSTRAINT entry_check2 CHECK (((content = 'open'::text) OR (salt IS NULL))),
    CONSTRAINT entry_check3 CHECK (((content = 'sealed'::text) OR (seal IS NULL))),
    CONSTRAINT entry_commitment_check CHECK ((length(commitment) = 32)),
    CONSTRAINT entry_content_check CHECK ((content = ANY (ARRAY['open'::text, 'sealed'::text]))),
    CONSTRAINT entry_form_check CHECK ((form = ANY (ARRAY['truceline-entry-1'::text, 'truceline-exercise-1'::text]))),
    CONSTRAINT entry_hash_check CHECK ((length(hash) = 32)),
    CONSTRAINT entry_log_check CHECK ((length(log) = 32)),
    CONSTRAINT entry_nonce_check CHECK ((length(nonce) = 12)),
    CONSTRAINT entry_number_check CHECK ((number > 0)),
    CONSTRAINT entry_previous_check CHECK ((length(previous) = 32)),
    CONSTRAINT entry_salt_check CHECK ((length(salt) = 32)),
    CONSTRAINT entry_seal_check CHECK ((length(seal) = 32))
);

CREATE TABLE public.flyway_schema_history (
    installed_rank integer NOT NULL,
    version character varying(50),
    description character varying(200) NOT NULL,
    type character varying(20) NOT NULL,
    script character varying(1000) NOT NULL,
    checksum integer,
    installed_by character varying(100) NOT NULL,
    installed_on timestamp without time zone DEFAULT now() NOT NULL,
    execution_time integer NOT NULL,
    success boolean NOT NULL
);

CREATE TABLE public.own (
    turn bigint NOT NULL,
    log bytea NOT NULL,
    form text NOT NULL,
    CONSTRAINT own_log_check CHECK ((length(log) = 32)),
    CONSTRAINT own_turn_check CHECK ((turn > 0))
);

CREATE TABLE public.setting (
    kind text NOT NULL,
    name text NOT NULL,
    says text NOT NULL,
    author text NOT NULL,
    set_at text NOT NULL
);

CREATE TABLE public.store_version (
    version integer NOT NULL
);

CREATE TABLE public.token (
    id text NOT NULL,
    account text NOT NULL,
    name text NOT NULL,
    secret_hash text NOT NULL,
    permissions text NOT NULL,
    expires text NOT NULL,
    last_used text
);

INSERT INTO public.account VALUES ('00000000-0000-0000-0000-000000000009', 'made.up', 'Made up', 'en', 'analyst', 'chosen', 'no hash of any password', NULL, 0, 0);

INSERT INTO public.entry VALUES ('\x020413c44769017ea21af7eb66af0152166a4f9b4cf743c22cab8f5b89dde9d5', 1, 'truceline-entry-1', 'afb40d08-6df6-4220-b48a-e8e13facd096', 'log.begun', '2020-03-05T22:01:00.000001Z', 'open', '\x1a0ce6d965284ef8bd9814780df05dc2a9bef142dffb7a79209842a43f0bb9de', '\x0000000000000000000000000000000000000000000000000000000000000000', '\x3d3d2decee80a62a51d1bd1268f566470ef291273a555510140e8c56c3a015a8', '\x726c661dd037115fdf0fc13318cc91a407df35b414d2e6f4905f44f1d62f4cef', '\x7b226f6666696365223a224578616d706c65206f666669636520286d61646520757029227d', NULL, NULL, NULL);
INSERT INTO public.entry VALUES ('\x020413c44769017ea21af7eb66af0152166a4f9b4cf743c22cab8f5b89dde9d5', 2, 'truceline-entry-1', '00000000-0000-0000-0000-000000000001', 'claim', '2020-03-05T22:01:00.000001Z', 'open', '\x0deaee890a3adfbb602c0986de1dee48fb3bc5b52d5441d391e04db6aa8db07a', '\x3d3d2decee80a62a51d1bd1268f566470ef291273a555510140e8c56c3a015a8', '\xfe2eeecf529f81583511802347dfcf8b880501d4763695695108f8d31a28b7e8', '\x86c0cc8fadb48bf1160da8c7e032ce9605e5bd79e5d0cb45cbd45303ff983e9e', '\x737472696b652031', NULL, NULL, NULL);
INSERT INTO public.entry VALUES ('\x020413c44769017ea21af7eb66af0152166a4f9b4cf743c22cab8f5b89dde9d5', 3, 'truceline-entry-1', '00000000-0000-0000-0000-000000000002', 'claim', '2020-03-05T22:01:00.000001Z', 'open', '\x96f725fefafe0c01c78ef9797e7a3751c75b8776c8fec4cf04fbb43fc0463e70', '\xfe2eeecf529f81583511802347dfcf8b880501d4763695695108f8d31a28b7e8', '\x7a25a33718307f962a255d946ad7e056f3c240a0886dcfd11dc88e24c612b54c', '\x911fd604a058b814c8ce68cd7eb325623158278382be24528345767dbe40e226', '\x737472696b652032', NULL, NULL, NULL);
INSERT INTO public.entry VALUES ('\x020413c44769017ea21af7eb66af0152166a4f9b4cf743c22cab8f5b89dde9d5', 4, 'truceline-entry-1', '00000000-0000-0000-0000-000000000003', 'source', '2020-03-05T22:01:00.000001Z', 'sealed', '\x4945a728506de2241627ca2c220e00c5d0dfa0d85e7256164a0db2ebc64e46d9', '\x7a25a33718307f962a255d946ad7e056f3c240a0886dcfd11dc88e24c612b54c', '\x0e1c6a5db649595dd297a62fb90a4cd826b6d1d672d2b1a21caa8db39d7552f7', NULL, NULL, '\x8704bf70f2020e508b2bf6b7937acc406d9f6ed265001e40ea11efe1b8a9be9e', '\x86994b6bac86343b7d360816', '\xcb76b24483f10036ace11ef5ebe5fd772ac0bfaa30f776b2ebb6486de78fa9822d0c4a5763');

INSERT INTO public.flyway_schema_history VALUES (1, '1', 'logs of format 1', 'SQL', 'V1__logs_of_format_1.sql', 372322966, 'postgres', '2026-11-26 04:38:57.618132', 111, true);
INSERT INTO public.flyway_schema_history VALUES (2, '2', 'account', 'SQL', 'V2__account.sql', -1259263808, 'postgres', '2026-11-26 04:38:57.947769', 65, true);
INSERT INTO public.flyway_schema_history VALUES (3, '3', 'setting', 'SQL', 'V3__setting.sql', 1200826174, 'postgres', '2026-11-26 04:38:58.079712', 27, true);

INSERT INTO public.own VALUES (1, '\x020413c44769017ea21af7eb66af0152166a4f9b4cf743c22cab8f5b89dde9d5', 'truceline-entry-1');

INSERT INTO public.setting VALUES ('mapping', 'made up', '{}', 'made.up', '2020-03-05T22:01:00Z');

INSERT INTO public.store_version VALUES (3);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_login_key UNIQUE (login);

ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.checkpoint
    ADD CONSTRAINT checkpoint_pkey PRIMARY KEY (log, n, note);

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_log_key_key UNIQUE (log, key);

ALTER TABLE ONLY public.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (log, number);

ALTER TABLE ONLY public.flyway_schema_history
    ADD CONSTRAINT flyway_schema_history_pk PRIMARY KEY (installed_rank);

ALTER TABLE ONLY public.own
    ADD CONSTRAINT own_log_key UNIQUE (log);

ALTER TABLE ONLY public.own
    ADD CONSTRAINT own_pkey PRIMARY KEY (turn);

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (kind, name);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_name_key UNIQUE (account, name);

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_pkey PRIMARY KEY (id);

CREATE INDEX entry_by_kind ON public.entry USING btree (log, kind, number);

CREATE INDEX flyway_schema_history_s_idx ON public.flyway_schema_history USING btree (success);

CREATE TRIGGER checkpoint_is_kept BEFORE DELETE OR UPDATE ON public.checkpoint FOR EACH ROW EXECUTE FUNCTION public.refuse('checkpoints are kept');

CREATE TRIGGER checkpoints_are_not_emptied BEFORE TRUNCATE ON public.checkpoint FOR EACH STATEMENT EXECUTE FUNCTION public.refuse('checkpoints are kept');

CREATE TRIGGER content_is_only_destroyed BEFORE UPDATE OF salt, payload, seal, nonce, ciphertext ON public.entry FOR EACH ROW WHEN ((num_nonnulls(new.salt, new.payload, new.seal, new.nonce, new.ciphertext) > 0)) EXECUTE FUNCTION public.refuse('content is not changed, only destroyed');

CREATE TRIGGER entry_is_not_changed BEFORE UPDATE OF log, number, form, key, kind, recorded, content, commitment, previous, hash ON public.entry FOR EACH ROW EXECUTE FUNCTION public.refuse('entries are not changed');

CREATE TRIGGER entry_is_not_deleted BEFORE DELETE ON public.entry FOR EACH ROW EXECUTE FUNCTION public.refuse('entries are not deleted');

CREATE TRIGGER entry_is_not_emptied BEFORE TRUNCATE ON public.entry FOR EACH STATEMENT EXECUTE FUNCTION public.refuse('entries are not deleted');

ALTER TABLE ONLY public.token
    ADD CONSTRAINT token_account_fkey FOREIGN KEY (account) REFERENCES public.account(id);

