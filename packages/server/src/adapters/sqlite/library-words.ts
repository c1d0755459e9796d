import type Database from 'better-sqlite3';
import type { PromptFilter, PromptHead, PromptText } from '../../ports/library.ts';

/** Each character by itself is a word where there are no spaces between words. */
const spaceless = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/gu;
const betweenWords = /[^\p{L}\p{M}\p{N}]+/u;
/** What the index makes words of. Marks by themselves are none. */
const inWords = /[\p{L}\p{N}]/u;
/** The index knows fewer letters than this program: of words of these it knows all. */
const isKnown = /^[a-z\d]+$/i;
/** Of one search. */
const mostWords = 20;

/** What of a prompt is searched, beside its text. */
export type Indexed = Pick<PromptHead, 'name' | 'title' | 'description' | 'tags'>;

interface WordsRow {
  seq: number;
  tenant: string;
  name: string;
  title: string;
  description: string;
  body: string;
  tags: string;
}

/** The index of words, in which a tenant is a word too. */
export function promptWords(client: Database.Database) {
  const add = client.prepare<[WordsRow]>(`
    INSERT INTO prompt_words (rowid, tenant, name, title, description, body, tags)
    VALUES (@seq, @tenant, @name, @title, @description, @body, @tags)`);
  const remove = client.prepare<[number]>('DELETE FROM prompt_words WHERE rowid = ?');
  return {
    remove: (seq: number) => void remove.run(seq),
    put(tenantId: string, seq: number, head: Indexed, content: PromptText['content']): void {
      remove.run(seq);
      const body = typeof content === 'string' ? content : content.map((message) => message.content).join('\n');
      add.run({
        ...{ seq, tenant: tenantWord(tenantId), name: spaced(head.name), body: spaced(body) },
        title: spaced(head.title ?? ''),
        description: spaced(head.description ?? ''),
        tags: spaced(head.tags.join('\n')),
      });
    },
  };
}

/** What finds prompts with words that begin like those of the text, all of them; null where the text has no word. */
export function matchOf(tenantId: string, { text = '', tag = '', folder = '' }: PromptFilter): string | null {
  const words = wordsOf(text);
  if (words.length === 0) return null;
  const searched = words.map((word) => `${phrase(word)} *`).join(' AND ');
  return `tenant : ${tenantWord(tenantId)} AND - tenant : (${searched})${within('tags', tag)}${within('name', folder)}`;
}

/** The rows of a rare tag are looked at, not those of a common word. It only narrows: rows are held against the tag itself. */
function within(column: 'tags' | 'name', text: string): string {
  const words = wordsOf(text).filter((word) => isKnown.test(word));
  return words.map((word) => ` AND ${column} : ${phrase(word)}`).join('');
}

function wordsOf(text: string): string[] {
  const words = oneSpelling(text).split(betweenWords);
  return [...new Set(words.filter((word) => inWords.test(word)))].slice(0, mostWords);
}

/** No word has a quotation mark or a NUL in it. */
function phrase(word: string): string {
  return `"${spaced(word).trim()}"`;
}

function spaced(text: string): string {
  return oneSpelling(text).replaceAll(spaceless, ' $& ');
}

/** Letters that are put together in several ways are written in one. */
function oneSpelling(text: string): string {
  return text.normalize('NFKC');
}

function tenantWord(tenantId: string): string {
  return `t${tenantId.replaceAll('-', '')}`;
}
