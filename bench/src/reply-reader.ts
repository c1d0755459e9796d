/** Reads replies off one connection, one at a time, with as little work as tells where each ends. */
export interface ReplyReader {
  read(piece: Buffer): void;
  /** Keeps the bytes of the next reply, to be looked at when it is whole. */
  keepNext(): void;
}

export interface ReplyEvents {
  /** The first event of a stream has begun to arrive. */
  onFirstData(): void;
  /** A reply is whole; `kept` holds its bytes where they were asked for. */
  onReply(status: number, kept: Buffer | null): void;
}

const endOfHead = Buffer.from('\r\n\r\n');
const dataMark = Buffer.from('data:');
/** What follows the last chunk's content. JSON and events hold no CR, hence it stands nowhere else. */
const lastChunk = '\r\n0\r\n\r\n';

export function replyReader(events: ReplyEvents): ReplyReader {
  let head: Buffer | null = null;
  let isInBody = false;
  let status = 0;
  /** Bytes of the body still to come; -1 where it is chunked. */
  let left = 0;
  let hasData = false;
  let tail = '';
  let kept: Buffer[] | null = null;

  function readHead(piece: Buffer): void {
    const bytes = head ? Buffer.concat([head, piece]) : piece;
    const end = bytes.indexOf(endOfHead);
    if (end < 0) {
      head = bytes;
      return;
    }
    const text = bytes.toString('latin1', 0, end);
    head = null;
    isInBody = true;
    status = Number(text.slice(9, 12));
    const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
    left = length === undefined ? -1 : Number(length);
    hasData = false;
    // The bytes before an empty chunked body's end are the head's.
    tail = '\r\n';
    readBody(bytes.subarray(end + endOfHead.length));
  }

  function readBody(piece: Buffer): void {
    kept?.push(piece);
    if (!hasData && piece.includes(dataMark)) {
      hasData = true;
      events.onFirstData();
    }
    if (left >= 0) {
      left -= piece.length;
      if (left <= 0) finish();
      return;
    }
    tail = (tail + piece.toString('latin1', Math.max(0, piece.length - lastChunk.length))).slice(-lastChunk.length);
    if (tail === lastChunk) finish();
  }

  function finish(): void {
    isInBody = false;
    const bytes = kept && Buffer.concat(kept);
    kept = null;
    events.onReply(status, bytes);
  }

  return {
    read: (piece) => (isInBody ? readBody(piece) : readHead(piece)),
    keepNext: () => {
      kept = [];
    },
  };
}
