// Offence: nobody waits for a validator, so what an async one throws refuses nothing.
import { setHandler } from '@temporalio/workflow';
import { approvePlan } from './messages';

export function listen(): void {
  setHandler(approvePlan, (_plan: string) => {}, {
    validator: async (plan: string) => {
      await Promise.reject(new Error(plan));
    },
  });
}
