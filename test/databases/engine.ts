export type DatabaseName = 'mongodb' | 'postgres' | 'sqlite'

/** A place where databases can be made, by the engine that was found for this run. */
export type Engine = {
  name: DatabaseName
  /** What was talked to, as it names itself, with its version: `PostgreSQL 15.18`. */
  talkedTo: string
  /** The address that a database of this name has, whether it exists or not. */
  urlOf: (database: string) => string
  /** Makes the database, empty. */
  create: (database: string) => Promise<void>
  /** Takes the database away, whoever is still connected to it. */
  drop: (database: string) => Promise<void>
}

/** Why an engine cannot be had on this machine, for a person to read. */
export type Absent = { name: DatabaseName; why: string }

export type Found = Absent | Engine
