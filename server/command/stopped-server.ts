import { readConfiguration } from '../configuration/configuration.ts';
import { takeDataFolder, type DataFolder } from '../data-folder.ts';
import { openDatabase, type Database, type DatabaseLocation } from '../database/database.ts';

/** Opens the database that a stopped server left, does the work and closes it. @throws DataFolderError while a server runs */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { database_url } = readConfiguration(process.env);
  return withDataFolder(({ database }) =>
    withDatabaseAt(database_url === null ? { data_dir: database } : { url: database_url }, work),
  );
}

/** Takes the data folder of a stopped server for as long as the work lasts. @throws DataFolderError while a server runs */
export async function withDataFolder<T>(work: (folder: DataFolder) => Promise<T>): Promise<T> {
  const folder = await takeDataFolder(readConfiguration(process.env).data_dir, new Date());
  try {
    return await work(folder);
  } finally {
    await folder.release();
  }
}

export async function withDatabaseAt<T>(
  location: DatabaseLocation,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(location);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}
