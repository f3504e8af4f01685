import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';

/** A statement as it was sent to Neo4j. */
export interface Sent {
  cypher: string;
  parameters: Record<string, unknown>;
}

/** The driver, with every statement of its read transactions noted in `sent`, in order. */
export function recordingDriver(driver: Driver, sent: Sent[]): Driver {
  return withMethod(driver, 'session', (config) => recordingSession(driver.session(config), sent));
}

function recordingSession(session: Session, sent: Sent[]): Session {
  return withMethod(session, 'executeRead', (work, config) =>
    session.executeRead((transaction) => work(recordingTransaction(transaction, sent)), config));
}

function recordingTransaction(transaction: ManagedTransaction, sent: Sent[]): ManagedTransaction {
  return withMethod(transaction, 'run', (cypher: string, parameters: Record<string, unknown> = {}) => {
    sent.push({ cypher, parameters });
    return transaction.run(cypher, parameters);
  });
}

function withMethod<T extends object, K extends keyof T>(target: T, name: K, method: T[K]): T {
  return new Proxy(target, {
    get(from, key) {
      if (key === name) return method;
      const value: unknown = Reflect.get(from, key);
      return typeof value === 'function' ? value.bind(from) : value;
    },
  });
}
