/** Sent again only when the server surely did nothing: a second time it would do, or answer, something else. */
export const once = { repeat: 'once' } as const;

/** The same, without a credential: an old one must not keep anyone from signing in. */
export const asStranger = { isPublic: true, repeat: 'once' } as const;
