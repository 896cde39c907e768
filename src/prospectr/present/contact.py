"""One contact's page: everything kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from prospectr.core.contact import say_labelled
from prospectr.core.dates import local_day, say_date
from prospectr.core.lifecycle import say_lifecycle
from prospectr.core.occasion import day_at_hand, plain_day_of_year, say_years
from prospectr.core.qualification import CRITERIA, say_criterion
from prospectr.core.refs import say_ref
from prospectr.core.score import known, say_points, say_score, score_lines, score_of, total
from prospectr.core.standing import say_asked_again, say_standing
from prospectr.core.words import _
from prospectr.present.phrases import (
    PRIORITIES,
    VALUES,
    joined,
    say_answer_words,
    say_concern,
    say_customer_since,
    say_fields,
    say_interaction,
    say_no_next,
    say_occasion,
    say_origin,
    say_past_day,
    say_reach,
    say_seen_to,
    say_step,
    say_who,
)
from prospectr.present.records import Item, contact_item, deal_items, item, plain_value
from prospectr.present.sections import (
    aligned,
    closed_steps,
    entry,
    nothing_planned,
    rows_of_steps,
    rows_of_talks,
    rows_of_words,
    section,
    step_entry,
)
from prospectr.present.view import BLANK, Block, Cell, Line, Role, Table, line

if TYPE_CHECKING:
    from datetime import date

    from prospectr.core.contact import Contact, ContactPage
    from prospectr.core.followup import FollowUp
    from prospectr.core.qualification import Answer
    from prospectr.core.score import ScoreLine

ROLE_OF_VALUE: dict[str, Role] = {"yes": "good", "no": "bad", "unknown": "dim"}


def items(page: ContactPage, today: date) -> list[Item]:
    """Return the contact as one JSON object that holds everything kept of them."""
    lines = score_lines(page.answers, page.card.contact.last_two_way_on, today)
    return [
        {
            **contact_item(page.card, today),
            "lifecycle_reason": say_lifecycle(page.answers, page.card.contact.open_deals),
            "score_lines": [
                {"criterion": line.criterion, "points": line.tenths / 10, "why": line.why} for line in lines
            ],
            "answers": {name: item(answer) for name, answer in page.answers.items()},
            "aged": [name for name in CRITERIA if name in page.aged],
            "past_answers": [item(answer) for answer in page.past_answers],
            "follow_ups": [item(step) for step in page.follow_ups],
            "interactions": [item(talk) for talk in page.interactions],
            "notes": [item(note) for note in page.notes],
            "concerns": [item(concern) for concern in page.concerns],
            "occasions": [item(occasion) for occasion in page.occasions],
            "deals": deal_items(page.deals, today),
            "roles": [{"role": role, "deal": say_ref("deal", card.deal.id)} for role, card in page.roles],
            "referrals": [{"id": say_ref("contact", sent.id), "name": sent.name} for sent in page.referrals],
        }
    ]


def rows(page: ContactPage, today: date) -> list[list[str]]:
    """Return one line a record: type, id, day, what, words; those of the contact itself first."""
    card, contact = page.card, page.card.contact
    answered = f"{known(page.answers)}/{len(CRITERIA)}"
    shown = [
        [
            "contact",
            say_ref("contact", contact.id),
            local_day(contact.created_at).isoformat(),
            contact.name,
            contact.slug,
        ],
        ["lifecycle", "", "", contact.lifecycle, say_lifecycle(page.answers, contact.open_deals)],
        ["standing", "", str(plain_value(contact.back_on) or ""), contact.standing, contact.standing_reason],
        ["score", "", "", str(score_of(contact, today)), answered],
    ]
    origins = {"company": card.company, "source": card.source, "source_detail": contact.source_detail}
    origins |= {"referred_by": card.referred_by}
    origins |= {"role": contact.role, "language": contact.language, "no_next": contact.no_next_why}
    origins |= {} if contact.priority == "normal" else {"priority": contact.priority}
    shown += [[name, "", "", value, ""] for name, value in origins.items() if value]
    shown += [[p.kind, "", "", say_labelled(p.label, p.value), p.normal or ""] for p in page.card.points]
    shown += [["field", "", "", held.slug, held.value] for held in page.card.fields]
    shown += [["referral", say_ref("contact", sent.id), "", sent.name, ""] for sent in page.referrals]
    shown += [["tag", "", "", tag, ""] for tag in page.card.tags]
    shown += [
        ["answer", say_ref("answer", a.id), a.answered_on.isoformat(), f"{a.criterion} {a.value}", a.words]
        for a in page.answers.values()
    ]
    shown += rows_of_steps(page.follow_ups)
    shown += [
        ["deal", say_ref("deal", c.deal.id), str(plain_value(c.deal.close_on) or ""), c.deal.state, c.deal.title]
        for c in page.deals
    ]
    shown += [["role", say_ref("deal", card.deal.id), "", role, card.deal.title] for role, card in page.roles]
    shown += rows_of_words(page.notes, page.concerns)
    shown += [
        ["occasion", say_ref("occasion", o.id), plain_day_of_year(o), str(plain_value(o.handled_on) or ""), o.label]
        for o in page.occasions
    ]
    return shown + rows_of_talks(page.interactions)


def blocks(page: ContactPage, today: date, *, opens_company: bool = False) -> list[Block]:
    """Return the contact as a page: who, what they are and why, the questions, what is planned, what was said.

    With ``opens_company`` their company stands on a line of its own, which opens it.
    """
    return [
        *_named(page, today),
        *_head(page, today, opens_company=opens_company),
        *_qualification(page, today),
        *_plans(page, today),
        *_deals(page, today),
        *_occasions(page, today),
        *_words(page, today),
    ]


def _named(page: ContactPage, today: date) -> list[Block]:
    """Say the concern by whose id the page was asked for, and what was answered."""
    if page.named is None:
        return []
    ref = Cell(say_ref("concern", page.named.id), "id")
    said = joined(say_past_day(page.named.raised_on, today), say_concern(page.named, today))
    return [line(ref, "  ", said, indent=4), BLANK]


def _head(page: ContactPage, today: date, *, opens_company: bool) -> list[Block]:
    card, contact = page.card, page.card.contact
    lines = score_lines(page.answers, contact.last_two_way_on, today)
    company_id = contact.company_id if opens_company else None
    who = contact.name if company_id else say_who(card)
    shown: list[Block] = [line(Cell(say_ref("contact", contact.id), "id"), "  ", Cell(who, "head"), indent=4)]
    if company_id:
        shown.append(line("    ", Cell(card.company or "", opens=say_ref("company", company_id)), indent=4))
    priority = "" if contact.priority == "normal" else _(PRIORITIES[contact.priority])
    person = joined(contact.role, _("speaks {language}").format(language=contact.language) if contact.language else "")
    shown += [line("    ", said, indent=4) for said in (joined(person, priority),) if said]
    shown += _standing(contact, today)
    reach = joined(say_reach(card), *(f"+{tag}" for tag in card.tags))
    origin = joined(
        say_origin(card),
        _("sent by {name}").format(name=card.referred_by) if card.referred_by else None,
        _("added {day}").format(day=say_past_day(contact.added_on or local_day(contact.created_at), today)),
    )
    fields = say_fields(card, today)
    shown += [line("    ", said, indent=4) for said in (reach, fields) if said]
    shown.append(line("    ", Cell(origin, "dim"), indent=4))
    if page.referrals:
        sent = ", ".join(f"{say_ref('contact', person.id)} {person.name}" for person in page.referrals)
        shown.append(line("    ", Cell(_("sent you {names}").format(names=sent), "dim"), indent=4))
    if contact.in_inbox:
        looked = _(": look at its note, then  prospectr edit {ref} --no-inbox")
        after = looked if page.notes else _(":  prospectr edit {ref} --no-inbox")
        hint = Cell(after.format(ref=say_ref("contact", contact.id)), "dim", is_hint=True)
        shown.append(line("    ", Cell(_("in the inbox"), "dim"), hint, indent=4))
    score = _("score {score}").format(score=say_score(total(lines), known(page.answers)))
    is_what = say_lifecycle(page.answers, contact.open_deals)
    shown.append(line("    ", joined(is_what, say_customer_since(contact, today), score), indent=4))
    return shown


def _standing(contact: Contact, today: date) -> list[Block]:
    """Say how the seller decided on a contact who is not active, since when, and how to take them up again.

    Of an active one, whether they may be asked again after a deal was lost.
    """
    decided = say_standing(contact, today)
    if not decided:
        asked = say_asked_again(contact)
        return [line("    ", Cell(asked, "dim"), indent=4)] if asked else []
    since = _("decided {day}").format(day=say_past_day(contact.standing_on, today)) if contact.standing_on else ""
    hint = _("to take them up again:  prospectr activate {ref}").format(ref=say_ref("contact", contact.id))
    role: Role = "bad" if contact.standing == "do-not-contact" else "none"
    said = joined(decided, say_asked_again(contact), since)
    return [line("    ", Cell(said, role), indent=4), line("    ", Cell(hint, "dim"), indent=4, is_hint=True)]


def _qualification(page: ContactPage, today: date) -> list[Block]:
    """Lay out the seven criteria, each with its points, its answer and the words; then engagement."""
    table = []
    for score_line in score_lines(page.answers, page.card.contact.last_two_way_on, today):
        name = score_line.criterion
        answer = page.answers.get(name)
        value = answer.value if answer else "unknown"
        is_criterion = name in CRITERIA
        table.append(
            (
                Cell(""),
                Cell(say_criterion(name) if is_criterion else _("engagement")),
                Cell(say_points(score_line.tenths), "dim"),
                Cell(_(VALUES[value]) if is_criterion and value != "unknown" else "?" if is_criterion else ""),
                Cell(_why(page, answer, score_line, today), ROLE_OF_VALUE[value]),
                Cell(say_ref("answer", answer.id) if answer else "", "id"),
            )
        )
    return [BLANK, Table(rows=tuple(table), flexible=(4,), right=(2,))]


def _why(page: ContactPage, answer: Answer | None, score_line: ScoreLine, today: date) -> str:
    """Say where the points come from: the words heard and the day, and the rule where it is not a plain yes."""
    if answer is None:
        return score_line.why
    rule = "" if answer.value == score_line.why else score_line.why
    heard = say_answer_words(answer, today, page.deciders)
    aged = _("ask again") if answer.criterion in page.aged else ""
    return joined(heard, say_past_day(answer.answered_on, today), aged, rule)


def _plans(page: ContactPage, today: date) -> list[Block]:
    steps = [step for step in page.follow_ups if step.is_open]
    shown: list[Block] = [BLANK, line(Cell(_("NEXT"), "head"))]
    if not steps:
        contact = page.card.contact
        if contact.no_next_why:
            return [*shown, line(" - ", _("none: {why}").format(why=contact.no_next_why), indent=3)]
        if contact.standing != "active":
            return [*shown, line(" ", say_no_next(contact, today))]
        return [*shown, nothing_planned(say_ref("contact", contact.id), today)]
    return shown + aligned(
        step_entry(step, joined(say_step(step, today), _say_for(page, step)), today) for step in steps
    )


def _say_for(page: ContactPage, step: FollowUp) -> str:
    """Say which deal a step is for, where several are open."""
    titles = {card.deal.id: card.deal.title for card in page.deals if card.deal.is_open}
    if step.deal_id not in titles or len(titles) == 1:
        return ""
    return _("for {title}").format(title=titles[step.deal_id])


def _deals(page: ContactPage, today: date) -> list[Block]:
    """Lay out their deals, the open ones first, and who they are to the deals of others."""
    if not page.deals and not page.roles:
        return []
    from prospectr.present.deal import ROLES, say_deal, say_place

    shown: list[Line] = []
    for card in page.deals:
        role: Role = "" if card.deal.is_open else "dim"
        shown.append(entry("deal", card.deal.id, say_deal(card, today), role))
    for role_word, card in page.roles:
        of_whom = _("{role} in {title} of {name}")
        name = card.contact.contact.name
        part = of_whom.format(role=_(ROLES[role_word]), title=card.deal.title, name=name)
        shown.append(entry("deal", card.deal.id, joined(part, say_place(card, today)), "dim"))
    return section(_("DEALS"), shown)


def _occasions(page: ContactPage, today: date) -> list[Block]:
    """Lay out the days to remember: which is at hand, what it makes of the years, and whether it was seen to."""
    shown: list[Line] = []
    for occasion in page.occasions:
        on = day_at_hand(occasion, today)
        coming = _("{day} {years}").format(day=say_date(on, today), years=say_years(occasion, on)).rstrip()
        said = joined(say_occasion(occasion), coming, say_seen_to(occasion, on, page.interactions))
        shown.append(entry("occasion", occasion.id, said))
    return section(_("REMEMBER"), shown)


def _concerns(page: ContactPage, today: date) -> list[Block]:
    """Lay out the concerns still open, then those answered, each with its answer and the day."""
    heads = {False: _("OPEN CONCERNS"), True: _("ANSWERED")}
    shown: list[Block] = []
    for is_answered, head in heads.items():
        concerns = [concern for concern in page.concerns if (concern.answered_on is not None) == is_answered]
        entries = []
        for concern in concerns:
            said = say_concern(concern, today)
            if not is_answered:
                said = joined(say_past_day(concern.raised_on, today), concern.words)
            entries.append(entry("concern", concern.id, said))
        shown += section(head, entries)
    return shown


def _words(page: ContactPage, today: date) -> list[Block]:
    notes = []
    for note in page.notes:
        pin = joined(_("looked at") if note.kind == "alternatives" else None, _("pinned") if note.pinned else None)
        notes.append(entry("note", note.id, joined(pin, say_past_day(note.noted_on, today), note.words)))
    talks = [entry("interaction", talk.id, say_interaction(talk, today)) for talk in page.interactions]
    return [
        *_concerns(page, today),
        *section(_("NOTES"), notes),
        *section(_("WHAT HAPPENED"), talks),
        *closed_steps(page.follow_ups, today),
    ]
