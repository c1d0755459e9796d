import type { paths } from '../generated/contract.gen.ts';
import type { Opened } from './opened.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** The paths that the contract has for a method. */
export type ContractPath<M extends Method> = {
  [P in keyof paths]: paths[P] extends Record<Lowercase<M>, object> ? P : never;
}[keyof paths];

/** The JSON body that a request takes. */
export type RequestBody<M extends Method, P extends ContractPath<M>> =
  Operation<M, P> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;

/** What it answers as JSON. */
export type JsonReply<M extends Method, P extends ContractPath<M>> = Opened<ReplyAs<'application/json', M, P>>;

/** An event of what it answers as a stream. */
export type StreamReply<M extends Method, P extends ContractPath<M>> = Opened<ReplyAs<'text/event-stream', M, P>>;

type Operation<M extends Method, P extends ContractPath<M>> =
  paths[P] extends Record<Lowercase<M>, infer Found> ? Found : never;

type ReplyAs<Type extends string, M extends Method, P extends ContractPath<M>> =
  Operation<M, P> extends { responses: infer Replies } ? ContentAs<Type, Succeeded<Replies>> : never;

type Succeeded<Replies> = Replies[keyof Replies & (200 | 201)];

type ContentAs<Type extends string, Reply> = Reply extends { content: Record<Type, infer Content> } ? Content : never;
