#!/bin/sh
# A month of selling: November 2026, from the first lead to the reports on the last day.
#
#   PROSPECTR_HOME=$(mktemp -d) sh docs/a-month.sh
#
# It writes into the book of PROSPECTR_HOME, so give it a folder of its own.
set -eu
: "${PROSPECTR_HOME:?give the month a folder of its own, for example: PROSPECTR_HOME=\$(mktemp -d) sh a-month.sh}"
day() { export PROSPECTR_TODAY="2026-11-$1"; }
sell() { prospectr --quiet --no-input "$@"; }

day 02 # Monday: what the month should bring, and what finding people costs
sell config set region DK > /dev/null
sell goal set 2026-11 6000eur
sell source add fair --outbound
sell source add flyer --outbound
sell source cost fair 300eur --month 2026-11
sell source cost flyer 120.50eur --month 2026-11

day 03 # the fair: eight people in one go
sell add - <<'PEOPLE'
Ana Ruiz @Acme Bakery ana@acme.example source:fair :: wants a new website
Bea Costa @Costa Cakes source:fair
Emil Berg emil@berg.example source:fair :: garden plan, but not before spring
Lena Fox @Fox Weddings source:fair
สมชาย ใจดี 081-234-5678 source:fair
Dina Hale source:fair
Otto Lang source:fair
Pia Noor source:fair
PEOPLE

day 04 # flyers in the letter boxes
sell add - <<'PEOPLE'
Sato Taro source:flyer/red
Ida Holm ida@holm.example source:flyer/red
Jan Lind source:flyer/blue
Kim Park source:flyer/blue
Mia Roth source:flyer/red
Ravi Nair source:flyer/red
Tess Moor source:flyer/blue
PEOPLE

day 05 # and five whom customers sent
sell add - <<'PEOPLE'
رضا کریمی source:referral
Nora Lind @Lind Café nora@lind.example source:referral by:ana
Omar Said source:referral
Vera Bly source:referral
Yan Wu source:referral
PEOPLE

day 06 # the questions, as they were answered at the fair and over the phone
sell qualify ana --market yes --need "yes the old site does not open on a phone" --interest yes --fit yes --budget "yes 1500eur" --authority yes
sell qualify bea --market yes --need yes --interest "yes asked twice" --fit yes
sell qualify lena --market yes --need yes --interest yes --fit yes --budget yes --authority "no her mother decides"
sell qualify สมชาย --market yes --need yes --interest yes --fit yes --budget yes --authority yes
sell qualify nora --market yes --need yes --interest yes --fit yes --budget "yes 900eur" --authority yes
sell qualify رضا --market yes --budget yes --authority yes
sell log ana "called about the new site" --outcome positive
sell log สมชาย "met at his stall" --as visit --outcome positive
sell log nora "coffee at her counter" --as meet --outcome positive
sell log otto "left a message" --outcome no-answer

day 09 # eight deals in two currencies
sell deal add ana "Website" 1200eur --close 2026-11-25
sell deal add สมชาย "Stall signs" 30000thb --close 2026-11-20
sell deal add nora "Menu" 900eur --close 2026-11-27
sell deal add bea "Cake boxes" 640eur --close 2026-12-10
sell deal add lena "Wedding photos" 2500eur --close 2026-11-30
sell deal add sato "Shop sign" 400eur --close 2026-11-28
sell deal add omar "Banner" 12000thb --close 2026-12-15
sell deal add vera "Brochure" --close 2026-12-20

day 11
sell move d1 presentation
sell move d2 closing
sell move d3 presentation
sell move d5 presentation
sell log lena "showed her the album" --as meet --outcome neutral

day 13 # a sign for whoever stopped at the stall: sold at once
sell sold pia "Stickers" 80eur

day 16
sell move d1 objections
sell lose d6 --reason competitor --note "has a cousin who paints" --not-asked
sell win d2 --value 28000thb
sell move d4 presentation

day 18
sell move d1 closing
sell lose d7 --reason "no budget" --again 2027-03-01
sell next d3 "call 2026-11-24 about the paper"

day 20
sell win d1 --value 1150eur
sell move d5 needs
sell log nora "wants it in two sizes" --outcome positive

day 24
sell done nora --note "paper is chosen"
sell move d3 closing
sell lose d5 --reason price --do-not-contact

day 30 # the last day: what came of it
for kind in funnel forecast activity sources outcomes coach; do
    prospectr report "$kind" --period 2026-11
done
prospectr goal list
prospectr board
