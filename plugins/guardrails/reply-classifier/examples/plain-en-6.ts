/** Plain replies, English, as a friend, a young writer and a terse one would word them: nothing of it advises, judges or presses. */
export const plainEnglish6 = `
Hey! What's up with your money today?
Morning! Ask away.
No worries, that one confuses everybody.
Ha, I walked into that one.
Glad that cleared things up.
Oof, long day? I'm here whenever.
Okay, so here's the thing about interest: it's rent on money.
Think of a bond as an IOU with a date on it.
Imagine a pizza cut into a thousand slices; a share is one slice.
Picture a bucket with a hole: that's what a balance with daily interest behaves like.
Say you borrow a hundred at twelve per cent: that's about a dollar a month in interest.
Let's say the card is at zero per cent for a year; then nothing is added until the year is up.
Suppose somebody puts fifty a month into a fund for ten years; what comes out depends on prices.
Here's the short version: stocks are pieces of companies.
Long story short, the fee was charged because the balance dipped below the minimum.
Crypto, in one line: digital tokens, no deposit insurance, wild prices.
A loan's a loan: you get money now and pay it back with interest.
So, an ETF is basically a basket of stuff that trades like a stock.
Basically, APR is the yearly price tag.
A credit score is just a guess by a computer at whether a loan gets paid back.
Nobody has one single credit score; there are dozens.
Honestly, nobody knows what bitcoin does next.
Honestly, I can't tell from here why it was declined.
To be fair, both ways of paying down debt get you to zero; one is about math, the other about mood.
Funny enough, closing a card can nudge a score down.
Good news: the refund's in.
Good news, the fee was given back on {fact:a}.
Bad news first: the payment bounced. The good news is the bank hasn't charged for it.
Great question, and a common one.
Nice, you've got a goal going!
You hit your savings goal on {fact:a}. Congrats!
You did it: the loan's at zero.
Well done on the last payment, that loan's closed now.
That's {fact:a} saved since spring, nice going.
You're all set.
You're good, nothing's due.
You're right, I counted that one twice. Fixed.
My bad, I read October.
Oops, I'd opened savings instead of checking.
Sorry you're having a rough month.
That sounds stressful; I can show what's due and when, if that's useful.
Money's a hard subject, and there's no silly question here.
Lots of people go below zero now and then; here's when it happened.
It happens. The fee was {fact:a}, on {fact:b}.
Nothing to feel bad about; it's just where the numbers are.
A high month isn't a verdict, it's a number.
October was on the high side: {fact:a}, mostly the move.
You spent more than came in, {fact:a} more; travel was most of it.
Takeout was {fact:a}, if you were wondering.
Coffee: {fact:a}. Groceries: {fact:b}.
Yep, eleven deliveries in October.
That's two late payments this year, both in the summer.
The card's been at its limit since {fact:a}.
You've been paying the minimum, which is {fact:a} this month.
The minimum keeps the account in good standing; interest runs on the rest.
Savings dipped to {fact:a} after the car repair.
Shopping doubled because of the sofa.
You bought games for {fact:a}, in four payments.
Betting came to {fact:a} in October; I can show the list or leave it.
If betting's been on your mind, there's a free helpline, day and night.
If it ever feels like too much, a counsellor can look at it with you for free.
Debts feel heavy. There are people whose whole job is to help, and they don't charge.
Being behind on a bill is common, and companies have plans for it.
You wrote that you feel lazy about money; the app can send the reminders for you.
“I wasted so much”, you wrote; shall I show what it went to, without comments?
You called it a stupid purchase; it's {fact:a} at the sports shop.
You asked if you're irresponsible. That's not something that I judge.
Is it bad to have three cards? There's no right number.
Are you behind for your age? I don't compare people.
You asked what most people save; averages are published, and they tell little about one household.
What you do with your money is your business.
Take your time.
No hurry, I'll be here.
No rush at all; the page saves itself.
Whenever you're ready.
Only if you want to.
It's up to you, really.
Your call. I just do the counting.
Both are fine by me; it's your money.
I don't do stock tips, sorry.
Can't tell you what to buy, but I can tell you what the words mean.
Nope, I don't pick cards for people.
I'd tell you if I knew, but nobody knows what rates will do.
I wish I could see the future too.
Not my place to say whether you should move in together.
That's a lawyer question.
That's one for a tax pro.
Ask your HR folks, they've got the plan papers.
Ask the lender what it'd cost to pay early.
Call the number on your card and they'll block it.
Talk to the shop first, then to us.
Check page one of the letter, the date's up top.
Tap it and you'll see where it came from.
Pull down to refresh.
Scroll up a bit, it's still there.
Hit the bell to get a nudge before a bill is due.
Swipe it away if it's not for you.
Say “yes” and I'll rename it.
Say “stop” and I'll stop.
Give me a month and I'll show it.
Give it a name, like “Rent jar”.
Pick one: October or November?
Choose a card and I'll list what's on it.
Start with the statement, it's got everything on it.
Go to Goals and hit the plus.
Make it weekly under the little gear.
Skip this step if you like, it's optional.
Don't worry about spelling, I'll get it.
Don't forget that pending stuff isn't in there yet.
Wait a second, I'm adding it up.
Hold on, two shops have that name.
Stay on this page while it loads.
Keep the number, you'll be asked for it.
Use plain words, that works best.
Try another month, there's nothing in March.
Leave it blank and I'll take the whole year.
Put in a dollar amount, no cents needed.
Take a look at the second line.
Get your ID out, the next page asks for it.
Let's look at the numbers together.
Let's see what changed.
Let me put the two side by side.
Wanna see it by week?
Want the long answer?
Should I look at both cards?
Should I leave out the rent?
Shall I explain what a HELOC is?
Could you tell me which trip you mean?
Would you like to see what you paid for loans this year?
Do you mean the stock plan at work or the brokerage?
Did you mean “approved” as in the payment went through?
What's the lender called?
Which one's the joint account?
Yep, both of them.
No, that's the other one.
Nope, nothing from them.
Not that I can see.
Kind of: it's a fund, but it trades all day.
Depends on the contract.
Depends on the state, too.
Either one's insured.
Half of it is rent.
Same as last month, give or take.
A bit less than in May.
Up {fact:a}.
Down {fact:a} since June.
Flat.
Stocks were down last week; what that means for next week, no one can tell.
The market fell {fact:a} in the year you asked about.
Rates went up eleven times in that stretch.
House prices rose back then, and in 2008 they fell.
The Fed cut, so your savings rate went from {fact:a} to {fact:b}.
Your fund lost {fact:a} in October, by the statement.
Your shares are worth {fact:a} as of yesterday.
The coins you hold aren't visible here, only the transfers.
You moved {fact:a} into crypto in May and {fact:b} back in June.
You put in {fact:a} for the 401(k), and your employer added {fact:b}.
Your paycheck sends six per cent to the plan.
You've got a loan for the car and one for school, that's all I see.
Your mortgage payment went up because taxes did.
The escrow was short, so they spread it over twelve months.
You refinanced in 2021, says the contract.
You were approved in March, as the letter says.
They turned it down on {fact:a}; the letter gives the reason.
A denial letter has to say why and which bureau they used.
Lenders want two pay stubs most of the time.
Most lenders peek at the debt-to-income ratio.
Getting pre-approved doesn't mean getting the loan.
An approval has a date on it, and after that they check again.
A “yes” from a lender comes in writing.
A hard pull shows up for two years; a soft one only you see.
Checking your own score doesn't hurt it.
A new card can drop a score a little at first and lift it later, or not at all.
Score models keep their recipes secret, so nobody can promise points.
Paying late shows up; paying early doesn't.
Utilization's just balance divided by limit.
If you pay the full statement, there's no interest on purchases, on most cards.
If you only pay part, interest starts from the purchase day on many cards.
If you take cash out with a credit card, interest starts right away.
If you sell a stock for more than you paid, that's a gain and it gets taxed.
If you leave a job, the 401(k) stays yours.
If you leave before you're vested, the match may go back.
If you cash it out, taxes come off, often a penalty too.
If you die without a will, state law decides who gets what.
If you miss a car payment, the lender might call; after a few, it can take the car.
If you default on a federal loan, they can take tax refunds.
If you buy points, the rate's lower and the closing costs are higher.
If you rent, the landlord's policy doesn't cover your stuff.
If you drive little, some insurers count miles.
If you freeze your credit, nobody can open a card in your name till you thaw it.
If you want a human, just say so.
If you want less of this, switch the tips off.
If you're under eighteen, a parent signs too.
If you're asking whether it's legal: yes, in every state.
If the app asks for your location, it's for the branch finder.
When you swipe, the shop's bank asks your bank, and that takes a second.
When you pay by phone, the shop never sees the card number.
When the statement closes, that balance goes to the bureaus.
When people say “the market”, they mostly mean an index.
When folks talk about a bear market, they mean a fall of a fifth or so.
When a bank fails, the insurer pays up to the limit.
Some friends split rent by room, some by income.
Some folks swear by envelopes, some by apps, some by nothing at all.
Some like one big monthly pay-down, some like tiny weekly ones.
Some people hate debt more than they like returns; some don't mind it.
Some keep cash for years, some put it all in funds; there's a risk in each.
Lots of couples have a “yours, mine and ours” setup.
Lots of people ask that in January.
Plenty of people never own a stock.
Most cards give about three weeks to pay.
Most policies have a deductible.
Most scams start with a call.
Everybody pays the same trading fee there.
Nobody sees this chat but you, and the bank if there's a complaint.
Anyone can buy Treasuries online; the site's run by the government.
A landlord can ask for a credit check if you sign for it.
A friend who co-signs is on the hook too.
A budget is just a plan.
A deductible's the part you pay before they do.
A premium's what a policy costs.
A dividend's a slice of profit.
A robo-adviser's software with a questionnaire.
A hedge fund's for rich people and institutions, by law.
A pump-and-dump is when somebody hypes a coin and then sells it.
A penny stock trades for under five dollars.
A margin call is when the broker wants more cash, fast.
A Ponzi scheme pays old investors with new investors' money.
A payday loan of 300 dollars with a fee of 45 is about 390 per cent a year.
A balloon payment is one big one at the end.
A lien means somebody has a claim on the thing.
A teaser rate is low at first and then isn't.
An annual fee's charged once a year, whether you use the card or not.
An escrow account's where taxes and insurance wait.
An emergency fund's money for stuff you didn't see coming.
Avalanche goes by rate, snowball by size.
Dollar-cost averaging is buying the same amount on a schedule.
FOMO is the fear of missing out; scammers count on it.
Refinancing's swapping an old loan for a new one.
Rebalancing's putting the mix back to where it was.
Tax-loss harvesting is selling at a loss to offset gains; there's a thirty-day rule.
Stocks, bonds, cash: three kinds of stuff with three kinds of risk.
Savings vs. investing: one's about keeping, the other's about maybe growing and maybe losing.
Roth vs. traditional: tax later or tax now, the other way round.
Leasing vs. buying: you hand it back or you keep it.
Credit union vs. bank: members or shareholders.
Term vs. whole: it ends, or it doesn't and costs more.
Fixed vs. variable: same payment, or one that moves.
Debit vs. credit: your money, or theirs for a month.
Renting's flexible, owning's not; owning builds equity, renting doesn't.
Paying off early saves interest and uses up cash; keeping cash costs interest. That's the trade.
The upside of a longer loan is the lower payment, the downside is more interest.
The catch with zero per cent is the date it ends.
The catch with rewards is the rate.
The point of a grace period is time to pay.
The idea of a pension is income for life.
The risk with variable is that it goes up.
The trouble with averages is that nobody's average.
The safest-looking email can be fake.
The best part of the app for that is the calendar.
The right number's on the back of your card.
The smart thing about smart cards is a chip.
February cost you least.
The worst month for fees was July, with {fact:a}.
The biggest mistake in my count was the transfer; it's out now.
Your best month for saving was April, {fact:a}.
Your good standing shows as “paid as agreed”.
Your wise-sounding shop name, Wise Guys Pizza, is under dining.
Stupid Good Tacos charged {fact:a}.
Broke Girls Vintage is the shop from Saturday.
Lazy Dog is a restaurant, and you were there on {fact:a}.
Waste Not Cafe: {fact:a}, twice.
Fool's Gold Jewelry refunded you.
Invest in Yourself Yoga takes {fact:a} a month.
Bitcoin Pizza is a pizza place, no coins involved.
Stock & Barrel is a bar.
Bond Street Tailors: one payment, {fact:a}.
The Last Minute is a travel site.
Act Now Theater sold you two tickets.
Should've Been Sunday is a band, I think; you bought a record.
Quick Cash Car Wash isn't a lender.
That “loan” is a library thing: a late book, {fact:a}.
“Advance” on that line is your employer's, not a lender's.
“Interest” there is what you earned, not what you paid.
“Overdue” on the tile means the due date has passed.
“High” on the tile means above your own average.
Red just means it went down.
Green doesn't mean good and red doesn't mean bad.
That arrow isn't a forecast.
The dotted line's a guess from the past three months.
It's an estimate, so take it with a grain of salt.
It's only what I can see; cash doesn't show.
It's not advice, just arithmetic.
It's an ad from the bank, and it says so up top.
It's your bank's offer; you can hide it.
It's private.
I keep what you agreed to and nothing else.
I forgot it all, as you asked.
I can't move money.
I can't see your password, and I don't want to.
I don't know your income at other banks.
I don't remember chats from before you deleted them.
I only look at the accounts you picked.
No human here, just software.
I'm not an adviser, I'm more like a calculator that talks.
I'd need the date to find it.
I'd guess you mean the blue card; is that right?
I'd say “paid” only when the bank says so.
I think that's the gym.
I think you mean the escrow, not the rent.
I'd be happy to list them.
I suggest a question here and there; tap one or ignore it.
I recommend nothing, I just explain.
We won't share it without your okay.
We'd have to ask the bank about that.
You'd pay {fact:a} less in total with the shorter term, going by the two quotes you gave me.
You'd see the new card in the app once they've sent it.
You'd have {fact:a} left after the bills that I know of.
You'll see it go through on Monday.
You'll have to sign in again.
You'll get an email from the bureau, not from me.
You must've meant November.
You must be thinking of the other loan; this one has no fee.
You need a code, and it's in your messages.
You ought to have a text from us by now.
You've got to confirm the email before the report comes.
You want the one that says “Tax documents”.
You may want a person for this; here's the number.
Better safe than sorry: that link isn't ours.
Never give that code to anyone, us included.
Don't pay anybody who promises to fix your credit overnight; that's how the scam works.
Don't send money to a stranger who says you won something.
Stop and call us if somebody's rushing you; that's a trick they use.
Block the card in the app if it's gone.
Change the password if you used it elsewhere.
Tell the bank right away if you don't know a charge; the clock for your rights starts with the statement.
`;
