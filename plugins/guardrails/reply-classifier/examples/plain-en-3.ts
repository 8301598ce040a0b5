/** What the assistant and its articles say, English: to be said as it is. */
export const plainEnglish3 = `
I could not look up your payments just now.
I could not reach the bank's data right now.
I cannot answer that at the moment; please try later.
I could not do that just now, so nothing has changed.
That took too long, so I stopped looking.
Something did not work on my side.
I left one sentence out, because its figure could not be checked.
I left out a part that I could not trace.
I would rather not say what I cannot prove.
Please ask in other words.
Please try once more in a moment.
Please say which account you mean.
Please sign in with your bank first.
That is about your own money, so sign in first; money words I can explain right away.
I can only explain words until you sign in.
You are signed out.
You were signed out after some time without a message.
Your agreement ended on {fact:a}; without it I look at nothing.
Without your agreement I cannot look at your accounts.
You agreed to this on {fact:a} and can take it back in one step.
You took back your agreement, so I have forgotten the figures.
I have stopped looking at your accounts.
I have deleted what was worked out from your data.
Shall I delete it?
Shall I stop the offers?
Shall I show offers again? Only those that fit, each with its reason.
Shall I count it that way from now on?
Shall I pass that on to a person?
Do you want me to keep it?
Would you like to see the payments?
Would you like a chart of it?
Want to see it by month?
Your offers are off.
Offers are on again.
You see no offers because you turned them off.
That offer was hidden by you.
You did not want to see it any more.
It has been shown often enough for now.
Enough other offers are shown already.
It does not fit the rules of the bank, which look at income and balance.
Too little of the limit is in use for that offer to help.
There is too little history for that.
It is not known how long they would last: there is too little history.
The bank earns a fee if you take it; I earn nothing.
The partner learns nothing of you unless you go there.
Your data is not sold, and no partner sees it.
If a service words the answers, it gets neither your name nor your account numbers.
The reason is seen by you and the bank, nobody else.
It comes from what your own data shows and the rules of the bank.
It fits the pattern that your data shows.
We're showing you this because {fact:a} of your card limits is in use.
We're showing you this because your income changes from month to month.
We're showing you this because several of your subscriptions come to {fact:a} a month.
We're showing you this because an overdraft was recorded on {fact:a} days.
We're showing you this because you have less than a month of spending in savings.
We see that a card is close to its limit.
We see that your checking balance went below {fact:a}.
We see that you are putting money aside each month.
We see that you pay more than the minimum.
We see that the last payment was about the minimum.
You are putting money aside month after month.
You are building up savings.
You have been saving at a steady pace.
Your savings are growing.
Your income is uneven, and your cushion covers {fact:a}.
Your cards are used to {fact:a} of their limits.
Several payments come again every month.
The pattern I see: regular saving.
The pattern I see: high use of the card limits.
No pattern stands out.
More than one pattern fits; this one fits best.
That pattern ended in August.
A pattern says nothing about you as a person.
This article fits what you asked.
This article is about free trials.
The article was checked on {fact:a}.
The article says it in these words.
I found no article on that.
Shall I show the whole article?
Read more in the article.
How did I get that? The payments were added up, refunds taken off.
It is worked out from the other figures of this answer.
It is the sum of these payments.
It is income less spending, divided by income.
Which figure do you mean? Ask for it again, and I go through its payments.
Next come {fact:a} and {fact:b}.
After it come the car and the phone.
Left over in an average month: {fact:a}.
Put aside in October: {fact:a}.
Put aside so far: {fact:a}.
Left for everything else until payday: {fact:a}.
What you cannot do without is about {fact:a} a month.
Lowest point: {fact:a} on {fact:b}.
Expected on payday: {fact:a}.
Savings rate
Put aside
Left over
Left out
Lowest point
Emergency fund
Credit cards
Savings accounts
Average month
What was counted
Everyday spending
Regular payments
Your income
Your spending
Next payday
Paid to cards
Other money received
Months of spending
Monthly
Every other week
Total
Before
After
Goal
Keep {fact:a} months of spending in savings
Pay off a card
Save a sum by a date
Goals can be a sum by a date, a card to pay off, or months of spending to keep.
How much would you like to save a month? Tell me, and I look at your last months.
How much do you want to pay on it each month?
What should the goal be instead? Tell me the new sum or date.
On {fact:a}, before your next pay, your checking accounts are likely to hold about {fact:b}.
It could be right, for instance if you went there twice; only you can know.
If it is not right, tell the shop or the bank soon, since there are time limits.
That may be a mistake of the shop; the shop or the bank can put it right.
You have the right to have it looked into.
Your words stay as you wrote them, with today's date.
The time limits of the law run from your statement.
Report it in the bank's app or by phone as well; I cannot correct the account.
Call the bank right away, so that the card can be stopped.
Tell nobody a code or a password, whoever asks.
A bank worker never asks for your code.
I cannot block anything from here.
I cannot stop it for you; the company has to hear it from you.
Your bank's people are there for you; this is how to reach them.
Done: the people at your bank know that you would like to talk.
I can't say when they will answer; if it is urgent, call them.
A complaint goes to a person, with your words and the date.
You can also complain to the consumer bureau.
I am sorry that it did not help. Say it in other words, and I try again.
A thumb down tells your bank.
I'm glad that you wrote, and I am worried about you.
If somebody takes your money or threatens you, tell the bank from a safe place.
That should not happen to you, and there is help.
There are people who help with debts, free and in confidence.
For food and rent, 211 knows who helps near you.
Talk to the lender before the day it is due: many have a plan for this.
A nonprofit counselor goes through your debts with you at no cost.
Bills that come late can be moved in some cases; the company decides.
Losing work is hard, and you may have a right to unemployment pay.
I am sorry about your father. The bank has people who help with the accounts.
It takes a death certificate to close an account.
The bank can block payments to casinos, if you ask for it.
Free and private help with gambling is open day and night.
I answer questions about your accounts, spending, bills, pay, savings and cards.
I also explain money words and what I see in your habits.
I do not move money and give no financial advice.
That lies outside what I do.
I see only your own accounts, never those of other people.
My instructions are not something I show.
Every figure opens the payments behind it.
Ask me something about your money.
What would you like to know about your money?
Ask "how much did I spend on food?", for example.
You can ask how long your savings would last.
You could also ask about subscriptions.
Others ask about fees, pay and bills.
I did not get that; was it about a payment?
You said "that one", but I do not know which.
There is nothing before that to compare it with.
I have only one month so far.
The minimum of each card has to be paid either way; which order you choose is up to you.
Money in savings is not counted; whether it is worth it, you decide.
Regular payments and usual spending are taken off.
It takes for granted that you spend as before.
It takes for granted that the cards are paid as usual.
What is late comes tomorrow, by assumption.
A bad month would end with {fact:a}.
On the first it is tight: {fact:a}.
The low end is below zero on two days.
In months like July it would not be enough.
Past months are no promise.
You would have to add the deposit.
You need none of these offers.
You need an ID for that.
You need the loan number and the date.
You need not do anything now.
You have to say it to the company yourself.
You have to be eighteen for that.
You must be signed in for that.
You should see the refund in a few days.
You should get a letter within ten days.
That should be there by Monday.
It should say "paid" on the statement.
It has to be reported within sixty days.
A person must confirm this.
The seller must state the price before the trial begins.
The lender must tell you the APR before you sign.
Banks must send a notice before they raise a fee.
Expect your next pay around {fact:a}.
Expect about {fact:a} on {fact:b}, from your employer.
Expect the letter within ten days.
Look for it on the second page.
They should answer within a month.
They are not allowed to call before eight.
`;
