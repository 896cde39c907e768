"""Which deals are of a state, as SQL says it, for whoever lists deals and whoever only looks one up."""

from __future__ import annotations

DEAL_OF_STATE = {
    "open": "deal.state = 'open'",
    "closed": "deal.state <> 'open'",
    "won": "deal.state = 'won'",
    "lost": "deal.state = 'lost'",
    "any": "deal.state <> ''",
}
"""Which deals are of a state, or ``closed`` or ``any``."""
