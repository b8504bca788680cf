import { isCivilDate } from '../../../domain/calendar/civil-date';
import { ID_PATTERN, WORDS_LIMIT } from '../../../domain/commands/shape';
import type { FormError } from '../page/error-summary';
import type { Language } from '../page/words';
import type { TypedAdult, TypedChild, TypedOpening } from './typed-opening';
import { openingWords } from './words';

/** What is wrong with the form as typed, each with its field; what follows from several fields the case says. */
export function errorsIn(typed: TypedOpening, language: Language): FormError[] {
  const { missing, unfit } = openingWords(language);
  return [
    ...unless(typed.case !== undefined, 'case', missing.case),
    ...unless(typed.case === undefined || ID_PATTERN.test(typed.case), 'case', unfit.case),
    ...unless(typed.pack !== undefined, 'pack', missing.pack),
    ...unless(typed.unit === undefined || ID_PATTERN.test(typed.unit), 'unit', unfit.unit),
    ...unless(typed.worker !== undefined, 'worker', missing.worker),
    ...unless(typed.supervisor !== undefined, 'supervisor', missing.supervisor),
    ...unless(typed.children.length > 0, 'children.0.name', missing.children),
    ...typed.children.flatMap((child, at) => [
      ...unnamed(child, `children.${at}.name`, language),
      ...daysOf(child, `children.${at}`, language),
    ]),
    ...typed.parents.flatMap((each, at) => unnamed(each, `parents.${at}.name`, language)),
    ...typed.caregivers.flatMap((each, at) => unnamed(each, `caregivers.${at}.name`, language)),
  ];
}

function unless(isRight: boolean, field: string, message: string): FormError[] {
  return isRight ? [] : [{ field, message }];
}

function unnamed({ name }: TypedAdult, field: string, language: Language): FormError[] {
  const { missing, unfit } = openingWords(language);
  if (name === undefined) return [{ field, message: missing.name }];
  return unless(name.length <= WORDS_LIMIT, field, unfit.name(String(WORDS_LIMIT)));
}

const DAYS = ['birth', 'removedOn', 'firstContactOn'] as const;

function daysOf(child: TypedChild, place: string, language: Language): FormError[] {
  const { fields, unfit } = openingWords(language);
  return DAYS.flatMap((key) =>
    unless(child[key] === undefined || isCivilDate(child[key]), `${place}.${key}`, unfit.day(fields[key])),
  );
}
