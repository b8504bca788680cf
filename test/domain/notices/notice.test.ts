import { addressed, noticeKey } from '../../../domain/notices/notice';
import { removedOn } from '../builders';

const EVERYBODY = {};

const draft = {
  kind: 'task' as const,
  topic: 'duty-opened' as const,
  about: 'initial-plan/1',
  title: 'Initial case plan',
  occasion: 'event-4',
  due: null,
  because: '',
  facts: {},
};

test('whoever just acted is named, and gets no mail', () => {
  expect(addressed({ ...draft, to: ['hale', 'okafor'] }, 'hale', EVERYBODY)).toMatchObject({
    to: ['hale', 'okafor'],
    mailTo: ['okafor'],
  });
  expect(removedOn('2027-01-06').heard('task')).toMatchObject([{ to: ['hale'], mailTo: [] }]);
  expect(
    removedOn('2027-01-06').create('initial').signOnPaper('plan-1').listen().submit('plan-1', 'hale').said,
  ).toMatchObject([
    { kind: 'status', to: ['hale'], mailTo: [] },
    { kind: 'task', to: ['okafor'], mailTo: ['okafor'] },
  ]);
});

test('nobody is named twice, and a notice to nobody is none', () => {
  expect(addressed({ ...draft, to: ['hale', null, 'hale'] }, 'caseclock', EVERYBODY)?.to).toEqual(['hale']);
  expect(addressed({ ...draft, to: [null] }, 'caseclock', EVERYBODY)).toBeNull();
});

test.each(['recalculation', 'status', 'document'] as const)('a %s is kept in the journal only', (kind) => {
  expect(addressed({ ...draft, kind, to: ['hale'] }, 'okafor', EVERYBODY)).toMatchObject({ to: ['hale'], mailTo: [] });
});

test('a notice is known by kind, subject and occasion', () => {
  expect(noticeKey(draft)).toBe('task:initial-plan/1:event-4');
});

test('nobody is told of a case that is restricted to others', () => {
  const restricted = { restrictedTo: ['okafor'] };
  expect(addressed({ ...draft, to: ['hale', 'okafor'] }, 'caseclock', restricted)).toMatchObject({
    to: ['okafor'],
    mailTo: ['okafor'],
  });
  expect(addressed({ ...draft, to: ['hale'] }, 'caseclock', restricted)).toBeNull();
});
