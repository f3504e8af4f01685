import type { Driver } from 'neo4j-driver';

/** Takes one line for the person who waits, without line end. */
export type Progress = (text: string) => void;

/**
 * A database that answers, with constraints and indexes in place. The driver hands integers out as plain numbers
 * (every integer of the graph is far below 2^53); to store one, wrap it with `neo4j.int`, as plain numbers become floats.
 */
export interface Graph {
  driver: Driver;
  /** Name of the database; pass it to every session, which saves the driver a question. */
  database: string;
  /** Closes the driver and stops the embedded server if this process started it. */
  close(): Promise<void>;
}
