import type { Known, KnownAttendance, KnownEntity } from '../known.js';
import { personName } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { isBody } from './curated-ids.js';

/** What is known, in the ways in which it is asked for. `attendances` of the meeting that is being read are left out. */
export class KnownIndex {
  readonly byId: ReadonlyMap<string, KnownEntity>;
  private readonly byForm = new Map<string, KnownEntity[]>();
  private readonly bySurname = new Map<string, KnownEntity[]>();
  private readonly attendancesOf = new Map<string, KnownAttendance[]>();
  private readonly boardsOfBody = new Map<string, Set<string>>();
  private readonly representedElsewhere = new Set<string>();

  /** `meeting` is the one that is being read, null as long as it is not known which it is. */
  constructor(readonly known: Known, private readonly meeting: { id: string; date: string } | null) {
    this.byId = new Map(known.entities.map((entity) => [entity.id, entity]));
    for (const entity of known.entities) {
      const sort = isBody(entity.kind) ? 'BODY' : entity.kind;
      for (const form of new Set([entity.name, ...entity.printedForms].map((form) => `${sort} ${letterKey(form)}`))) push(this.byForm, form, entity);
      if (entity.kind !== 'PERSON') continue;
      for (const surname of new Set([entity.name, ...entity.printedForms].map((form) => letterKey(personName(form).surname)))) push(this.bySurname, surname, entity);
    }
    for (const attendance of known.attendances) {
      for (const bodyId of attendance.bodyIds) this.boardsOfBody.set(bodyId, (this.boardsOfBody.get(bodyId) ?? new Set()).add(attendance.boardId));
      if (attendance.meetingId === meeting?.id) continue;
      push(this.attendancesOf, attendance.personId, attendance);
      for (const bodyId of attendance.bodyIds) this.representedElsewhere.add(bodyId);
    }
  }

  /** Known entities of a sort (`BODY` for organisations and boards) that have this name among their forms. */
  named(sort: 'BODY' | 'PERSON' | 'TOPIC' | 'PLACE', name: string): readonly KnownEntity[] {
    return this.byForm.get(`${sort} ${letterKey(name)}`) ?? [];
  }

  /** Known people of that surname. */
  surnamed(surname: string): readonly KnownEntity[] {
    return this.bySurname.get(letterKey(surname)) ?? [];
  }

  /** The attendances of a person at meetings before this one: what may be said of this one whenever it is read again. */
  attendedBefore(personId: string): readonly KnownAttendance[] {
    const { meeting } = this;
    if (meeting === null) return [];
    return this.attended(personId).filter(({ date, meetingId }) => date < meeting.date || (date === meeting.date && meetingId < meeting.id));
  }

  /** Known people whom earlier minutes of a board list. */
  listedBefore(boardId: string): readonly KnownEntity[] {
    return this.known.entities.filter((entity) => entity.kind === 'PERSON' && this.attendedBefore(entity.id).some((attendance) => attendance.boardId === boardId));
  }

  /** The attendances of a person at other meetings. */
  attended(personId: string): readonly KnownAttendance[] {
    return this.attendancesOf.get(personId) ?? [];
  }

  /** Whether the minutes of a board are known to name this entity. */
  belongs(entity: KnownEntity, boardId: string): boolean {
    if (entity.id === boardId || entity.boardIds?.includes(boardId) === true) return true;
    return this.boardsOfBody.get(entity.id)?.has(boardId) ?? this.attended(entity.id).some((attendance) => attendance.boardId === boardId);
  }

  /** Whether no other minutes name this entity: then it comes from an earlier reading of the same meeting. */
  isOrphan(entity: KnownEntity): boolean {
    return (entity.boardIds ?? []).length === 0 && this.attended(entity.id).length === 0 && !this.representedElsewhere.has(entity.id);
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
