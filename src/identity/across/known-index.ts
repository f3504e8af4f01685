import type { Known, KnownAttendance, KnownEntity } from '../known.js';
import { personName } from '../names/person-name.js';
import { letterKey } from '../words/fold.js';
import { Grouped } from '../words/grouped.js';

type Sort = 'BODY' | 'PERSON' | 'TOPIC' | 'PLACE';

function formKey(sort: Sort, form: string): string {
  return `${sort} ${sort === 'PERSON' ? personName(form).key : letterKey(form)}`;
}

/** What is known, in the ways in which it is asked for. */
class Lists {
  readonly byId: ReadonlyMap<string, KnownEntity>;
  readonly byForm = new Grouped<string, KnownEntity>();
  readonly bySurname = new Grouped<string, KnownEntity>();
  readonly byPerson = new Grouped<string, KnownAttendance>();
  readonly byBody = new Grouped<string, KnownAttendance>();
  readonly byBoard = new Grouped<string, KnownAttendance>();

  constructor(known: Known) {
    this.byId = new Map(known.entities.map((entity) => [entity.id, entity]));
    for (const entity of known.entities) {
      const sort: Sort = entity.kind === 'ORGANISATION' || entity.kind === 'BOARD' ? 'BODY' : entity.kind;
      const forms = [...new Set([entity.name, ...entity.printedForms])];
      for (const key of new Set(forms.map((form) => formKey(sort, form)))) this.byForm.add(key, entity);
      if (entity.kind === 'PERSON')
        for (const surname of new Set(forms.map((form) => letterKey(personName(form).surname)))) this.bySurname.add(surname, entity);
    }
    for (const attendance of known.attendances) {
      this.byPerson.add(attendance.personId, attendance);
      this.byBoard.add(attendance.boardId, attendance);
      for (const bodyId of attendance.bodyIds) this.byBody.add(bodyId, attendance);
    }
  }
}

/** What is known beside one meeting: its own earlier reading does not count. */
export class KnownIndex {
  private constructor(
    private readonly lists: Lists,
    private readonly meeting: { id: string; date: string } | null,
  ) {}

  /** What is known, as long as it is open which meeting is read. */
  static of(known: Known): KnownIndex {
    return new KnownIndex(new Lists(known), null);
  }

  /** The same beside a meeting. */
  beside(meeting: { id: string; date: string } | null): KnownIndex {
    return new KnownIndex(this.lists, meeting);
  }

  get byId(): ReadonlyMap<string, KnownEntity> {
    return this.lists.byId;
  }

  /** Known entities of a sort (`BODY` for organisations and boards) that have this name among their forms. */
  named(sort: Sort, name: string): readonly KnownEntity[] {
    return this.lists.byForm.of(formKey(sort, name));
  }

  /** Known people of that surname. */
  surnamed(surname: string): readonly KnownEntity[] {
    return this.lists.bySurname.of(letterKey(surname));
  }

  /** The attendances of a person at other meetings. */
  attended(personId: string): readonly KnownAttendance[] {
    return this.elsewhere(this.lists.byPerson.of(personId));
  }

  /** The attendances of a person at meetings before this one: what may be said of this one whenever it is read again. */
  attendedBefore(personId: string): readonly KnownAttendance[] {
    return this.lists.byPerson.of(personId).filter((attendance) => this.isBefore(attendance));
  }

  /** Bodies for which somebody on the roster of earlier minutes of a board spoke. */
  spokenForBefore(boardId: string): readonly KnownEntity[] {
    const earlier = this.lists.byBoard.of(boardId).filter((attendance) => this.isBefore(attendance));
    return [...new Set(earlier.flatMap(({ bodyIds }) => bodyIds))].flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Known people whom earlier minutes of a board list. */
  listedBefore(boardId: string): readonly KnownEntity[] {
    const ids = new Set(
      this.lists.byBoard
        .of(boardId)
        .filter((attendance) => this.isBefore(attendance))
        .map(({ personId }) => personId),
    );
    return [...ids].flatMap((id) => this.byId.get(id) ?? []);
  }

  /** Whether the minutes of a board are known to list this person, or, for one whom no roster lists, to name them; or to name this body. */
  belongs(entity: KnownEntity, boardId: string): boolean {
    if (entity.id === boardId || this.attended(entity.id).some((attendance) => attendance.boardId === boardId)) return true;
    if (entity.kind === 'PERSON' && this.lists.byPerson.of(entity.id).length > 0) return false;
    return entity.boardIds?.includes(boardId) === true || this.lists.byBody.of(entity.id).some((attendance) => attendance.boardId === boardId);
  }

  /** Whether no minutes of other meetings are known to name this entity: then it comes from an earlier reading of this one. */
  isOrphan(entity: KnownEntity): boolean {
    if (this.attended(entity.id).length > 0 || this.elsewhere(this.lists.byBody.of(entity.id)).length > 0) return false;
    return this.lists.byPerson.of(entity.id).length > 0 || (entity.boardIds ?? []).length === 0;
  }

  private elsewhere(attendances: readonly KnownAttendance[]): readonly KnownAttendance[] {
    const { meeting } = this;
    return meeting === null ? attendances : attendances.filter(({ meetingId }) => meetingId !== meeting.id);
  }

  private isBefore({ date, meetingId }: KnownAttendance): boolean {
    const { meeting } = this;
    return meeting !== null && (date < meeting.date || (date === meeting.date && meetingId < meeting.id));
  }
}
