import { and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm';
import type { CodePurpose, CodeStore, NewCode } from '../../ports/codes.ts';
import type { Db, SqliteStore } from './connection.ts';
import { codeRequests, otpCodes, users } from './schema.ts';

const mostTries = 5;
const dayMs = 24 * 3_600_000;

/** How many codes may be asked for within each span of time. */
const requestLimits = [
  { most: 1, withinMs: 60_000 },
  { most: 5, withinMs: dayMs },
];

const noPendingEmail = {
  pendingEmailSealed: null,
  pendingEmailIndex: null,
  isOldEmailConfirmed: false,
  isNewEmailConfirmed: false,
};

export function sqliteCodes({ db, commits, vault, chain, letters }: SqliteStore): CodeStore {
  const live = (userId: string, atMs: number) =>
    and(
      eq(otpCodes.userId, userId),
      eq(otpCodes.uses, 0),
      isNull(otpCodes.voidedAt),
      gt(otpCodes.expiresAt, atMs),
      lt(otpCodes.attempts, mostTries),
    );

  function hasOther(userId: string, emailIndex: string): boolean {
    const other = db.select({ id: users.id }).from(users).where(eq(users.emailIndex, emailIndex)).get();
    return other !== undefined && other.id !== userId;
  }

  /** Sets the address. Codes for the one before, of whatever purpose, prove nothing any more. */
  function setEmail(userId: string, email: string, emailIndex: string, atMs: number): void {
    const emailSealed = vault.seal({ table: 'users', column: 'email_sealed', row: userId }, email);
    db.update(users)
      .set({ emailSealed, emailIndex, ...noPendingEmail })
      .where(eq(users.id, userId))
      .run();
    db.update(otpCodes)
      .set({ voidedAt: atMs })
      .where(and(eq(otpCodes.userId, userId), isNull(otpCodes.voidedAt)))
      .run();
  }

  return {
    request: (emailIndexes, atMs) =>
      commits.run(() => {
        const waitMs = waitFor(db, emailIndexes, atMs);
        if (waitMs === 0) countRequest(db, emailIndexes, atMs);
        return waitMs;
      }),

    issue: (code, letter) =>
      commits.run(() => {
        keepCode(db, code);
        letters.enqueue(letter);
      }),

    check: (userId, guesses, atMs) =>
      commits.run(() => {
        const purposes = guesses.map(({ purpose }) => purpose);
        const tried = db
          .update(otpCodes)
          .set({ attempts: sql`${otpCodes.attempts} + 1` })
          .where(and(live(userId, atMs), inArray(otpCodes.purpose, purposes)))
          .returning({ id: otpCodes.id, purpose: otpCodes.purpose, codeHash: otpCodes.codeHash })
          .all();
        const isRight = (code: { purpose: CodePurpose; codeHash: string }) =>
          guesses.some((guess) => guess.purpose === code.purpose && guess.codeHash === code.codeHash);
        const right = tried.find(isRight);
        return right ? { id: right.id, purpose: right.purpose } : null;
      }),

    awaited: (userId, atMs) =>
      db
        .select({ purpose: otpCodes.purpose })
        .from(otpCodes)
        .where(live(userId, atMs))
        .all()
        .map(({ purpose }) => purpose),

    verifyEmail: (userId, codeId, event) =>
      commits.run(() => {
        if (!useUp(db, codeId)) return false;
        db.update(users).set({ isVerified: true }).where(eq(users.id, userId)).run();
        chain.link(event);
        return true;
      }),

    requestEmailChange: (request) =>
      commits.run(() => {
        const place = { table: 'users', column: 'pending_email_sealed', row: request.userId };
        db.update(users)
          .set({
            pendingEmailSealed: vault.seal(place, request.email),
            pendingEmailIndex: request.emailIndex,
            isOldEmailConfirmed: false,
            isNewEmailConfirmed: false,
          })
          .where(eq(users.id, request.userId))
          .run();
        for (const code of request.codes) keepCode(db, code);
        for (const letter of request.letters) letters.enqueue(letter);
        chain.link(request.event);
      }),

    confirmEmailChange: (userId, { id, purpose }, changed) =>
      commits.run(() => {
        const user = db.select().from(users).where(eq(users.id, userId)).get();
        if (!user?.pendingEmailSealed || !user.pendingEmailIndex || !useUp(db, id)) return 'used';
        const isOldEmailConfirmed = user.isOldEmailConfirmed || purpose === 'confirm_old_email';
        const isNewEmailConfirmed = user.isNewEmailConfirmed || purpose === 'confirm_new_email';
        db.update(users).set({ isOldEmailConfirmed, isNewEmailConfirmed }).where(eq(users.id, userId)).run();
        if (!isOldEmailConfirmed || !isNewEmailConfirmed) return 'confirmed';
        if (hasOther(userId, user.pendingEmailIndex)) {
          db.update(users).set(noPendingEmail).where(eq(users.id, userId)).run();
          return 'taken';
        }
        const place = { table: 'users', column: 'pending_email_sealed', row: userId };
        setEmail(userId, vault.open(place, user.pendingEmailSealed), user.pendingEmailIndex, changed.event.atMs);
        db.update(users).set({ isVerified: true }).where(eq(users.id, userId)).run();
        letters.enqueue(changed.letter);
        chain.link(changed.event);
        return 'changed';
      }),

    changeEmail: (userId, to, changed) =>
      commits.run(() => {
        if (hasOther(userId, to.emailIndex)) return false;
        setEmail(userId, to.email, to.emailIndex, changed.event.atMs);
        letters.enqueue(changed.letter);
        chain.link(changed.event);
        return true;
      }),

    prune: (beforeMs) =>
      commits.run(() => {
        db.delete(otpCodes).where(lt(otpCodes.expiresAt, beforeMs)).run();
        db.delete(codeRequests).where(lt(codeRequests.createdAt, beforeMs)).run();
      }),
  };
}

/** How long until each of the addresses may be sent a code; 0 where it may now. */
export function waitFor(db: Db, emailIndexes: readonly string[], atMs: number): number {
  const waits = emailIndexes.flatMap((emailIndex) => {
    const asked = db
      .select({ at: codeRequests.createdAt })
      .from(codeRequests)
      .where(and(eq(codeRequests.emailIndex, emailIndex), gt(codeRequests.createdAt, atMs - dayMs)))
      .orderBy(desc(codeRequests.createdAt))
      .all();
    return requestLimits.map(({ most, withinMs }) => {
      const oldest = asked[most - 1];
      return oldest ? oldest.at + withinMs - atMs : 0;
    });
  });
  return Math.max(0, ...waits);
}

/** Counts a code for each of the addresses. Call it inside a unit of work. */
export function countRequest(db: Db, emailIndexes: readonly string[], atMs: number): void {
  db.insert(codeRequests)
    .values(emailIndexes.map((emailIndex) => ({ emailIndex, createdAt: atMs })))
    .run();
}

/** Keeps a code and voids those that it takes the place of. Call it inside a unit of work. */
export function keepCode(db: Db, { atMs, expiresAtMs, ...code }: NewCode): void {
  db.update(otpCodes)
    .set({ voidedAt: atMs })
    .where(and(eq(otpCodes.userId, code.userId), eq(otpCodes.purpose, code.purpose), isNull(otpCodes.voidedAt)))
    .run();
  db.insert(otpCodes)
    .values({ ...code, createdAt: atMs, expiresAt: expiresAtMs })
    .run();
}

/** Marks a code as used and answers true, once. Call it inside a unit of work. */
export function useUp(db: Db, codeId: string): boolean {
  const used = db
    .update(otpCodes)
    .set({ uses: 1 })
    .where(and(eq(otpCodes.id, codeId), eq(otpCodes.uses, 0), isNull(otpCodes.voidedAt)))
    .run();
  return used.changes === 1;
}
