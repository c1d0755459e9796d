import type { components, paths } from '../generated/contract.gen.ts';
import type { Lines } from './lines.ts';
import type { Manner } from './manner.ts';
import type { Opened } from './opened.ts';
import type { ChangeOptions, RequestOptions } from './options.ts';
import type { Page, Slice } from './pages.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The paths that the contract has for a method. */
export type ContractPath<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, object> ? P : never;
}[keyof paths];

/** What a request takes: a JSON body, parameters of its path and of its query. */
export type Parts<M extends Method, P extends ContractPath<M>> = BodyOf<Operation<M, P>> &
  PathOf<Operation<M, P>> &
  QueryOf<Operation<M, P>>;

/** What a request takes whose body may be lines of JSON as well. */
export type LinedParts<M extends Method, P extends ContractPath<M>> =
  Operation<M, P> extends { requestBody: { content: { 'application/x-ndjson': string } } }
    ? QueryOf<Operation<M, P>> & { lines: Lines }
    : never;

/** What each line of an answer is; where the contract names it, the generated types have a text. */
export interface LineReplies {
  '/v1/batch/jobs/{id}/results': Opened<components['schemas']['BatchTaskResult']>;
}

/** The paths that take no body. */
export type BarePath<M extends Method> = {
  [P in ContractPath<M>]: Parts<M, P> extends { body: unknown } ? never : P;
}[ContractPath<M>];

/** The ids that a path names. */
export type Ids<P extends string> = P extends `${string}{${infer Name}}${infer Rest}`
  ? [id: Name extends 'version' ? number : string, ...Ids<Rest>]
  : [];

/** What the body of a request is. */
export type Body<M extends Method, P extends ContractPath<M>> =
  Parts<M, P> extends { body: infer Given extends object } ? Given : never;

/** What the query of a request is. */
export type Query<M extends Method, P extends ContractPath<M>> =
  Parts<M, P> extends { query?: infer Given extends object } ? Given : never;

/** What a call may say besides. */
export type OptionsOf<M extends Method, P extends ContractPath<M>> =
  Operation<M, P> extends { parameters: { header?: infer Header } }
    ? 'If-Match' extends keyof NonNullable<Header>
      ? ChangeOptions
      : RequestOptions
    : never;

/** What a second arrival does must be said of a write for which the contract has no idempotency key. */
export type MannerOf<M extends Method, P extends ContractPath<M>> = M extends 'GET'
  ? []
  : Operation<M, P> extends { parameters: { header?: infer Header } }
    ? [NonNullable<Header>] extends [never]
      ? [manner: Manner & Required<Pick<Manner, 'repeat'>>]
      : [manner?: Pick<Manner, 'isPublic'>]
    : never;

/** The paths that answer a text. */
export type TextPath = {
  [P in ContractPath<'GET'>]: [ReplyAs<'text/plain', 'GET', P>] extends [never] ? never : P;
}[ContractPath<'GET'>];

/** The paths that answer a list in pages. */
export type ListPath = {
  [P in ContractPath<'GET'>]: JsonReply<'GET', P> extends Page<unknown> | Slice<unknown> ? P : never;
}[ContractPath<'GET'>];

/** One row of what a list answers. */
export type ItemOf<P extends ListPath> = JsonReply<'GET', P> extends { data: (infer Item)[] } ? Item : never;

/** One page of what a list answers. */
export type PageOf<P extends ListPath> = JsonReply<'GET', P> extends Page<unknown> ? Page<ItemOf<P>> : Slice<ItemOf<P>>;

/** What it answers as JSON. */
export type JsonReply<M extends Method, P extends ContractPath<M>> = Opened<ReplyAs<'application/json', M, P>>;

/** An event of what it answers as a stream. */
export type StreamReply<M extends Method, P extends ContractPath<M>> = Opened<ReplyAs<'text/event-stream', M, P>>;

type BodyOf<O> = O extends { requestBody: { content: { 'application/json': infer Body } } } ? { body: Body } : unknown;

type PathOf<O> = O extends { parameters: { path: infer Path } } ? { pathParams: Path } : unknown;

type QueryOf<O> = O extends { parameters: { query?: infer Query } }
  ? { query?: Query; lateQuery?: () => Promise<Query> }
  : unknown;

type Operation<M extends Method, P extends ContractPath<M>> =
  paths[P] extends Record<Lowercase<M>, infer Found> ? Found : never;

type ReplyAs<Type extends string, M extends Method, P extends ContractPath<M>> =
  Operation<M, P> extends { responses: infer Replies } ? ContentAs<Type, Succeeded<Replies>> : never;

type Succeeded<Replies> = Replies[keyof Replies & (200 | 201 | 202)];

type ContentAs<Type extends string, Reply> = Reply extends { content: Record<Type, infer Content> } ? Content : never;
