import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerOptions, type SMTPServerSession } from 'smtp-server';
import type { SelfSigned } from './smtp-certificate.ts';
import { type ReadMessage, readMessage } from './smtp-message.ts';

/** What the server does with one letter. */
export type SmtpBehaviour =
  | 'accept'
  /** 550, and quotes the address. */
  | 'refuse-recipient'
  /** 554 after the content. */
  | 'refuse-content'
  /** 451 for the recipient. */
  | 'busy'
  /** Ends the connection when the content comes. */
  | 'drop-mid-data'
  /** Never answers for the recipient. */
  | 'stall';

/** A letter that the server took. */
export interface Arrived extends ReadMessage {
  /** The envelope. */
  from: string;
  to: string[];
  /** Whether it came encrypted. */
  isSecure: boolean;
  /** Who signed in. */
  user: string | undefined;
}

export interface SmtpScript {
  /** What becomes of the first letter, the second and so on; the last goes for all further ones. */
  behaviours?: readonly SmtpBehaviour[];
  /** Offers STARTTLS with it. */
  certificate?: SelfSigned;
  /** Takes nothing from whoever did not sign in so. */
  credentials?: { username: string; password: string };
}

/** A real mail server on 127.0.0.1. */
export interface SmtpScene extends AsyncDisposable {
  port: number;
  arrived: Arrived[];
  /** How many letters it was asked to take. */
  readonly attempts: number;
  readonly connections: number;
  /** Passwords that were sent to it. */
  passwords: string[];
}

export async function startSmtp(script: SmtpScript = {}): Promise<SmtpScene> {
  const { behaviours = ['accept'], certificate, credentials } = script;
  const sockets = new Set<Socket>();
  const behaviourOf = new Map<string, SmtpBehaviour>();
  let connections = 0;
  let attempts = 0;
  const scene: SmtpScene = {
    port: 0,
    arrived: [],
    passwords: [],
    get attempts() {
      return attempts;
    },
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };

  const options: SMTPServerOptions = {
    ...certificate,
    logger: false,
    disableReverseLookup: true,
    disabledCommands: [...(certificate ? [] : ['STARTTLS']), ...(credentials ? [] : ['AUTH'])],
    authOptional: credentials === undefined,
    allowInsecureAuth: true,
    onAuth({ username, password }, _session, answer) {
      scene.passwords.push(password ?? '');
      const isRight = username === credentials?.username && password === credentials?.password;
      answer(isRight ? null : smtpError(535, 'Authentication failed'), isRight ? { user: username } : undefined);
    },
    onRcptTo({ address }, session, answer) {
      const behaviour = behaviours[Math.min(attempts++, behaviours.length - 1)] ?? 'accept';
      behaviourOf.set(session.id, behaviour);
      if (behaviour === 'stall') return;
      if (behaviour === 'refuse-recipient') return answer(smtpError(550, `<${address}>: no such mailbox`));
      answer(behaviour === 'busy' ? smtpError(451, `<${address}>: try again later`) : null);
    },
    onData(stream, session, answer) {
      const behaviour = behaviourOf.get(session.id);
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => {
        pieces.push(piece);
        if (behaviour === 'drop-mid-data') for (const socket of sockets) socket.destroy();
      });
      stream.on('end', () => {
        if (behaviour === 'refuse-content') return answer(smtpError(554, 'Spam'));
        scene.arrived.push(arrivedOf(Buffer.concat(pieces), session));
        answer();
      });
    },
  };
  const server = new SMTPServer(options);
  // Clients that break off are part of the scene.
  server.on('error', () => {});
  server.server.on('connection', (socket: Socket) => {
    connections++;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  scene.port = (server.server.address() as AddressInfo).port;
  return scene;
}

/** What a server that is no mail server does with a connection. */
export const rawBehaviours = {
  hangsUp: (socket: Socket) => socket.end(),
  staysMute: (socket: Socket) => socket.write('220 mute ESMTP\r\n'),
  drips(socket: Socket) {
    socket.write('220 slow ESMTP\r\n');
    const dripping = setInterval(() => socket.write('250-more\r\n'), 20);
    socket.on('close', () => clearInterval(dripping));
  },
};

/** Serves each connection by hand. */
export async function startRawSmtp(
  serve: (socket: Socket) => void,
): Promise<AsyncDisposable & { port: number; readonly connections: number }> {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.resume();
    serve(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get connections() {
      return connections;
    },
    async [Symbol.asyncDispose]() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function arrivedOf(raw: Buffer, session: SMTPServerSession): Arrived {
  const { mailFrom, rcptTo } = session.envelope;
  return {
    ...readMessage(raw.toString('latin1')),
    from: mailFrom ? mailFrom.address : '',
    to: rcptTo.map(({ address }) => address),
    isSecure: session.secure,
    user: session.user as string | undefined,
  };
}

function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
