import { existsSync } from 'node:fs';
import { usesEcho } from '../../config/load.ts';
import { probesOf } from '../../http/compose/probes.ts';
import { databaseFile } from '../../http/compose/stores.ts';
import { type Finding, failed, type Look, ok, warning } from './check.ts';

export const port: Look = async ({ loaded: { config } }) => {
  const place = `${config.HOST}, port ${config.PORT}`;
  if (config.PORT === 0) return ok('PORT is 0: a start takes a free one.');
  const state = await probesOf(config).port();
  if (state.kind === 'free') return ok(`Nothing listens on ${place}.`);
  if (state.kind === 'ours') return answering(place, databaseFile(config));
  const why = state.kind === 'taken' ? 'another program listens there' : state.why;
  return failed(`The server could not listen on ${place}: ${why}.`, 'Set PORT or HOST to another.');
};

function answering(place: string, file: string): Finding {
  const found = `A PromptEnchanter answers on ${place}`;
  if (file === ':memory:' || existsSync(file)) return ok(`${found}.`);
  return warning(
    `${found}, and ${file} is not there: it works on another folder, or its files were taken away under it.`,
    'Set DATA_DIR to that of the server; where the files are lost, stop it and restore a backup.',
  );
}

export const upstream: Look = async ({ loaded: { config } }) => {
  const { WAPI_URL: url } = config;
  if (url === null || usesEcho(config)) {
    return ok('It is the built-in echo. Set WAPI_URL and WAPI_KEY for a real model.');
  }
  const answer = await probesOf(config).upstream(url);
  if (answer.status !== null) return answeredFinding(url, answer.status);
  return failed(`${url} cannot be reached: ${answer.why}.`, 'Check WAPI_URL, and that this machine may connect to it.');
};

function answeredFinding(url: string, status: number): Finding {
  if (status < 300) return ok(`${url} answers, and takes the key.`);
  if (status === 401 || status === 403) return failed(`${url} refuses the key: ${status}.`, 'Check WAPI_KEY.');
  if (status === 404) {
    const fix = 'Check that WAPI_URL ends with the version, as in /v1; some upstreams have no list of models.';
    return warning(`${url} has no list of models: 404.`, fix);
  }
  return warning(
    `${url} answered ${status} when it was asked for its models.`,
    'Ask whoever runs it, or try again later.',
  );
}

export const mail: Look = async ({ loaded: { config } }) => {
  const { SMTP_HOST: host } = config;
  if (host === null && config.NODE_ENV !== 'production') return ok('SMTP_HOST is not set: mail is printed.');
  if (host === null) {
    return warning('SMTP_HOST is not set: nobody who forgot a password gets a code.', 'Set SMTP_HOST and FROM_EMAIL.');
  }
  try {
    await probesOf(config).mail(host);
    return ok(`${host}, port ${config.SMTP_PORT}, lets us in.`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(why, 'Correct the settings that it names: promptenchanter config --show-origin');
  }
};
