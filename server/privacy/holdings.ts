import {
  AccountRow,
  ChatLog,
  ComputedFeatures,
  ConsentRecord,
  Conversation,
  CorrectionRow,
  GoalRow,
  LiabilityRow,
  PersonaRow,
  RecommendationRow,
  TransactionRow,
} from '../database/entities/index.ts';
import type { Scope, SqlEntityManager } from '../database/tenancy.ts';
import type { HoldingsData } from '../protocol/index.ts';

/** How many rows are held about a customer, by their kind, named as in the document that an export writes. */
export async function holdingsOf(manager: SqlEntityManager, scope: Scope): Promise<HoldingsData['holdings']> {
  const where = { ...scope };
  return {
    accounts: await manager.count(AccountRow, where),
    transactions: await manager.count(TransactionRow, where),
    liabilities: await manager.count(LiabilityRow, where),
    corrections: await manager.count(CorrectionRow, where),
    goals: await manager.count(GoalRow, where),
    conversations: await manager.count(Conversation, where),
    messages: await manager.count(ChatLog, where),
    recommendations: await manager.count(RecommendationRow, where),
    signals: await manager.count(ComputedFeatures, where),
    personas: await manager.count(PersonaRow, where),
    consents: await manager.count(ConsentRecord, where),
  };
}
