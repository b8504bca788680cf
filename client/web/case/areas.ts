import { Hono } from 'hono';
import type { PageParts } from '../pages';
import { caseGate, type InCase } from './gate';
import { timePage } from './time/route';

/** The pages of a case besides its first one, below `/cases/:case`. */
export function caseAreas(parts: PageParts): Hono<InCase> {
  const areas = new Hono<InCase>();
  const whole = caseGate(parts, ['whole']);
  areas.get('/time', whole, timePage(parts));
  return areas;
}
