import { readConfiguration } from '../configuration/configuration.ts';
import { takeDataFolder } from '../data-folder.ts';
import { openDatabase, type Database } from '../database/database.ts';

/** Opens the database that a stopped server left, does the work and closes it. @throws DataFolderError while a server runs */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const configuration = readConfiguration(process.env);
  const folder = await takeDataFolder(configuration.data_dir, new Date());
  try {
    const database = await openDatabase(
      configuration.database_url ? { url: configuration.database_url } : { data_dir: folder.database },
    );
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  } finally {
    await folder.release();
  }
}
