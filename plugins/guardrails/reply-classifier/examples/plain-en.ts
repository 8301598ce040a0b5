/** Plain replies, English, to be said as they are: figures, explanations, help in the app and beside it, orders that are no advice. */
export const plainEnglish = `
@@ 1
You spent {fact:a} on groceries in {fact:b}.
That is {fact:a} less than the month before.
Most of it went to one shop: {fact:a}.
It was {fact:a} in all, in {fact:b} payments.
The largest payment was {fact:a} on {fact:b}.
Your balance is {fact:a}, of which {fact:b} is available.
You had {fact:a} on the last day of the month.
Nothing came back as a refund in that time.
I found {fact:a} payments to that shop.
These were your five largest payments.
Of what came in, {fact:a} was left.
It went up by {fact:a}.
It fell for three months and rose in the last one.
Your pay usually arrives on a Friday.
Your next pay is expected on {fact:a}.
You get paid every other week.
The average over six months is {fact:a}.
That bill was higher in winter.
Your car loan ends on {fact:a}.
You owe {fact:a} on two cards.
The rate on that card is {fact:a}.
Interest last month came to {fact:a}.
The minimum is {fact:a} and is due on {fact:b}.
You have used {fact:a} of your limit.
Your savings are at {fact:a}.
You put {fact:a} into savings since January.
Rent was {fact:a}, the same as before.
The electricity bill went from {fact:a} to {fact:b}.
You pay for {fact:a} subscriptions.
The dearest one costs {fact:a} a month.
One of them went up in price in spring.
Two payments are still pending.
A pending payment can still change.
That deposit is on hold until {fact:a}.
Three of these payments came back as refunds.
There were no fees in that time.
The fee was charged on {fact:a}.
You took out {fact:a} in cash.
You bought coffee on {fact:a} days.
Your busiest day was {fact:a}.
Food and drink is the largest category.
Nothing like that shows up in the past year.
I can go back as far as {fact:a}.
The last update was on {fact:a}.
Your account has been open since {fact:a}.
These figures leave out transfers between your own accounts.
I counted the day you bought it, not the day it was posted.
Refunds are taken off.
The statement period is not the calendar month.
This is what I counted, the largest first.
Here is the list.
Here are the payments behind that figure.
Here is how it breaks down.
By month it looks like this.
The chart shows the last twelve months.
In the table below each row is one payment.
The first column is the date.
There are more rows than fit; the rest open with a tap.
The line shows what is expected, the band what is likely.
Tap a figure to see where it comes from.
Open the figure to see the payments behind it.
Tap the chart for the numbers.
Which month do you mean?
Which of your two checking accounts?
Do you mean the shop or the category?
For how long back?
From what day to what day?
Do you want it by week or by month?
Shall I count the refund in?
Is that with or without rent?
How much would it cost?
By when?
What should it be called?
Do you mean this year or last?
Was it paid by card or from checking?
Did you mean October?
Is it one payment or several?
Tell me the day and I look again.
Tell me the price and I work it out.
Tell me a bit more, please.
Give me an amount or a name to look for.
Say the name as it stands on the statement.
Try another word for it, such as the kind of shop.
Ask me for a single month and I can compare it.
Ask again with a date, and I can be exact.
I did not understand that.
I am not sure what you mean.
I did not find a shop by that name.
There is nothing under that name.
I have no data for that time.
I cannot see accounts at other banks.
I do not see what was in the basket, only what it cost.
I cannot tell who of you used the card.
I cannot know what will be decided elsewhere.
That is not in your data.
That lies in the future, so I cannot say.
I do not have your credit score.
I have no prices of shares and no forecasts.
I only see what this bank holds.
I cannot move money.
I cannot cancel it for you.
I cannot block a card from here.
I am not able to change a payment.
I do not give investment advice.
I do not recommend products.
I do not tell you which of them to take.
I can't say whether you should buy it; here is what it would leave.
I can't tell you what to invest in, but I can explain the words.
Whether to refinance is not for me to say; I can show what you pay now.
You asked whether to sell: that is a decision for you and a licensed adviser.
Whether it is a good idea I leave to you.
"Should I buy a house?" is a question I can only give figures for.
"Buy the dip" is something that traders say; I do not.
You asked what I would do. I am a program and would do nothing.
You asked which card is best; that depends on what you use it for.
What is best for you I can't know.
I leave the choice to you.
It's your decision.
That's up to you.
Only you can weigh that.
An adviser with a license can look at the whole picture.
A tax preparer can tell you how that works in your case.
A lawyer can say what the contract means.
Legal aid is free for people with low income.
The tax office has a phone line for such questions.
A lender answers that after an application.
Nobody can promise that an application goes through.
Nobody knows where prices will be next year.
Nobody at the bank asks for your password.
Hello! What would you like to know?
Hi, good to see you.
Good morning.
Thanks, glad it helped.
You're welcome.
My pleasure.
I am a program, not a person.
I am the bank's assistant.
My name is Penny.
I'm doing fine, thank you for asking.
Sorry about that.
I'm sorry, I got that wrong; here it is again.
You are right, I counted one payment twice.
Thank you for telling me.
That is good news.
Congratulations on the new job.
Happy birthday!
See you soon.
Bye, and come back any time.
I speak English and Spanish.
Ha, good one.
No problem.
All right.
Done.
Okay, I have changed that.
Noted: it counts as a bill from now on.
From now on I count it as groceries.
I have put it back as it was.
The goal is set.
The goal is gone.
Your note is saved.
I will remember that for this conversation.
Nothing has been changed.
Nothing was sent.
Nothing is shared without your agreement.
You can take that back at any time under Privacy.
You can turn the alerts off.
You can ask me for any month.
You can change the goal whenever you like.
You can see each payment by opening the figure.
You can stop me at any time.
You can talk to a person instead.
You can say no to this.
You can also type the amount.
You can take your time.
Take all the time you need.
There's nothing to do right now.
There is no hurry with this.
There is nothing you have to decide today.
You need not answer.
You don't have to explain.
You don't have to pay for your credit report.
You do not need an account for that.
A person at the bank can help; this is the number.
I have passed it on to the people at the bank.
Somebody will call you back on a working day.
Shall I tell them that you want to be called?
The team is there on weekdays from eight to six.
The branch is open until five.
Please call the bank now so that the card can be stopped.
Please talk to somebody you trust.
If you are in danger, call 911.
The number on the back of your card reaches the card team.
They will ask for the date and the amount.
They look into it and write to you within ten days.
Your words are kept as you wrote them.
I wrote down the date and what you said.
This conversation can be read by the people who help you.
I'm sorry for your loss.
That sounds hard, and I am sorry.
I'm glad that you said something.
You are not alone with this.
This happens to a lot of people.
It's not your fault.
No one here judges you.
You have done nothing wrong.
It is okay to ask.
Help is free and private.
Talking to somebody helps many people.
If you paid {fact:a} a month, it would be paid off on {fact:b}.
With {fact:a} more a month it would end {fact:b} sooner.
Without that subscription you would keep {fact:a} a month.
If rent rose by {fact:a}, {fact:b} would be left.
If your pay stopped, your savings would last {fact:a}.
If you spent as in October, it would be {fact:a} by December.
At that pace the goal is reached on {fact:a}.
If nothing changes, you would be at {fact:a} on {fact:b}.
After that purchase your lowest balance would be {fact:a}.
It would leave {fact:a} until payday.
It would take your account below zero on {fact:a}.
It would stay above zero.
Paying {fact:a} now would lower the interest by {fact:b}.
That would save {fact:a} in interest.
With the smaller payment it takes {fact:a} longer.
Paying the highest rate first comes to {fact:a} less interest.
Paying the smallest first means the first card is done on {fact:a}.
These two orders differ by {fact:a}.
The difference is {fact:a} over the whole time.
That takes for granted that you buy nothing new on the card.
That leaves out bills that come once a year.
This is an estimate, not a promise.
It is a guide and not a forecast.
In eight of ten cases it lies between {fact:a} and {fact:b}.
Things can turn out otherwise.
Your goal is {fact:a}; so far there is {fact:b}.
You are {fact:a} of the way there.
You are on course.
You are not on course yet.
You are a month ahead.
You reached it in May.
It would take {fact:a} a month to be there in time.
At the present pace it takes until {fact:a}.
You set no date for it.
The vacation fund is the only goal you have.
Shall I set a goal for that?
Shall I change the date?
Your budget for dining is {fact:a}, and {fact:b} of it is used.
The month is half over.
There is {fact:a} left for groceries.
Transport is over its budget by {fact:a}.
All other budgets have something left.
A budget from your own figures would look like this.
Take these lines as a start and change what you like.
Needs were {fact:a}, everything else {fact:b}.
What cannot wait took {fact:a} of what came in.
One common split is half for needs, a third for wants, the rest for saving.
That split is a rule of thumb that some people use.
This is an offer, and the bank is paid if you take it.
We're showing you this because you pay interest on a card.
We're showing you this because your savings grew.
This is advertising from the bank.
You see this offer because of the rules that the bank set.
The offer does not depend on who you are, only on these figures.
The terms are on the bank's page.
It may not be right for you; the terms say what it costs.
You can hide offers under Privacy.
No offers are shown after an overdraft.
I earn nothing from it.
Offers are marked as such.
None of these offers is needed to use the app.
The offer: a savings account at {fact:a} a year.
The card in the offer has no interest for {fact:a}.
You fit the rules of this offer, which is not an approval.
The bank decides after you apply.
This is general information and no advice.
This is educational content, not financial advice.
For advice that fits you, talk to a licensed adviser.
I explain; I do not advise.
An APR is what borrowing costs in a year, fees included.
Compound interest is interest on interest.
A credit report is a file on how somebody has paid.
A score is worked out from a report.
Utilization is what you owe on cards as a share of the limits.
A hard inquiry happens when somebody applies for credit.
A grace period is the time in which no interest is charged.
A due date is the last day to pay without a fee.
A statement balance is what was owed on the closing day.
An overdraft is when more goes out than there is.
A routing number tells which bank it is.
An ACH transfer moves money between banks in a day or three.
A wire is faster and costs a fee.
Escrow is money that the lender keeps for taxes and insurance.
Principal is what was borrowed.
Amortization is how a loan shrinks with each payment.
A balloon payment is a large last one.
A prepayment penalty is a charge for paying early.
A secured loan has something behind it, such as a car.
An unsecured loan has nothing behind it but a promise.
A line of credit can be used again and again.
Collateral is what the lender can take.
Default means that a loan was not paid as agreed.
Forbearance is a pause in payments.
A charge-off means that the lender has written the debt off and still wants it.
A collector works for whoever owns the debt.
A lien is a claim on a thing until a debt is paid.
A deductible is what you pay before the insurer does.
A premium is the price of a policy.
A copay is a fixed sum for a visit.
A beneficiary is who is paid.
FDIC insurance covers deposits up to a limit for each bank.
Credit unions have the same cover by another agency.
A money market fund is not a deposit.
A CD pays for being left alone.
A bond is a loan to a company or a state.
A share is a part of a company.
An index is a list of shares.
A fund pools the money of many people.
An expense ratio is what a fund costs in a year.
Diversification means not having it all in one thing.
Risk and return tend to go together.
Inflation is when prices rise over time.
A 401(k) is a plan at work.
A match is what the employer adds.
Vesting means that it becomes yours over time.
A Roth account is taxed on the way in.
A required distribution starts at a certain age.
A W-4 tells an employer what to withhold.
A W-2 shows a year's pay and tax.
A 1099 is a form for other income.
Standard deduction is a sum that nobody has to prove.
A credit lowers the tax itself, a deduction lowers income.
A refund means that more was withheld than was due.
Gross pay is before deductions, net pay is after.
A payday loan is due in two weeks.
A pawnshop lends against a thing.
Buy now, pay later splits a price into parts.
Zelle payments cannot be called back.
A chargeback takes a payment back through the card.
A dispute starts with a message to the bank.
A freeze stops new accounts in your name.
A fraud alert asks lenders to check who you are.
Phishing is a message that pretends to come from a bank.
A money mule moves stolen money for others.
Identity theft is when somebody uses your name for credit.
A cosigner owes the same as the borrower.
An authorized user may spend and owes nothing.
A joint account belongs to both.
A power of attorney lets somebody act for you.
Probate is how a court settles an estate.
An emergency fund is money for what nobody plans.
Three months of expenses is a number that many guides use.
A sinking fund is money set aside for a known bill.
Pay yourself first means moving savings on payday.
Needs are what you cannot do without; wants are the rest.
A zero-based budget gives each dollar a job.
The envelope method uses one envelope for each kind of spending.
The snowball way starts with the smallest debt.
The avalanche way starts with the highest rate.
Both ways need the minimum on all the others.
Some people like to see a card finished soon.
Others care most about interest.
Which of them lasts is a matter of habit.
Paying more than the minimum shortens the time.
A higher balance means a higher minimum.
Interest is added every day on most cards.
A late payment can cost a fee and the grace period.
After thirty days late it can show on the report.
A missed payment stays on the report for seven years.
A paid collection looks better to some lenders and the same to others.
Old accounts add to the length of a history.
Closing a card lowers the total limit.
Checking your own report does no harm.
The three bureaus keep separate files.
Errors on a report can be disputed free of charge.
The bureau has thirty days to answer.
A bank must look into an error that is reported within sixty days.
The sooner a lost card is reported, the less can be charged to you.
By law the most you owe for a stolen credit card is fifty dollars.
Federal law lets you ask a collector to stop.
A collector must say who they work for.
A debt that is too old to sue for can still be asked for.
A payment on an old debt can start the clock again.
The court decides who is right.
Not every state has the same rule.
The rule changed this year.
Limits are set anew each year.
The form asks for your name and the amount.
Keep a copy of the letter.
Keep the receipt until the refund is there.
Write down the date and the name of who you talked to.
Write down what you spend for a week.
Write the dates of your bills into a calendar.
Make a list of all your debts: who, how much, what rate.
Add the three numbers up.
Divide the sum by twelve.
Multiply it by the number of weeks.
Take your pay and subtract the bills.
Look at the last line of the statement.
Look for the box that says "total of payments".
Look up the fee in the terms.
Look at three months and not at one.
Read the page about fees first.
Read the letter twice before you answer.
Compare the APR of both offers, since it has the fees in it.
Compare the total cost and not the monthly payment.
Ask for the price in writing.
Ask the clerk for the form.
Ask what happens when the low rate ends.
Ask your employer whether there is a match.
Ask the servicer which plans there are.
Call the company and ask for the cancellation in writing.
Call the number on your card if something looks wrong.
Call the lender before the due date, not after it.
Check the address before you click.
Check your statement against your receipts.
Check whether the company is on the state's list.
Send the letter by certified mail.
Tell the bank as soon as you see it.
Tell the landlord before the rent is late.
Tell the lender what you can pay.
Report it at the official site.
Go to the official site for your free reports.
Set a reminder a week before the trial ends.
Choose a day of the week to look at your account.
Choose a name for the goal.
Choose one bill and look at what it was a year ago.
Give the bank the date, the amount and the shop.
Give no one the code that is sent to you.
Never share your password.
Don't click on links in such messages.
Don't send money to somebody you have not met.
Beware of anybody who asks for a fee before a loan.
Begin with the bills that keep the lights on.
Start with a small sum; it can grow.
Start at the top of the page.
Then do the same for the next card.
Then look at what is left.
Now compare the two numbers.
Next to it stands the rate.
First comes the rent, then food, then the rest.
Last of all come the things that can wait.
This takes ten minutes.
It is free.
It depends.
It does not.
Both are true.
That is the law.
That is the whole trick.
That is worth a call.
There is one catch.
There are two ways.
The answer is no.
Here is why.
Here is an example.
Let's look at an example.
Let's take a card with $2,000 at 24%.
Take a loan of $10,000 over five years.
Say you earn $3,000 a month and spend $2,700.
Suppose that a repair costs $900.
Imagine two friends who both save $50 a month.
Maria owes $4,000 at 22%.
She pays $120 a month.
After a year she has paid $940 in interest.
Sam moved the balance and paid a fee of 3%.
He saved about $300, since he paid it off in time.
Had he paid late, the rate would have gone up to 29%.
Dana works in a cafe and her pay changes every week.
In a good month she puts $200 aside; in a bad one, nothing.
Leon kept the receipt, and the shop took it back.
Two years later the fund stood at $1,400.
The loan would cost her $1,900 more over its life.
Her first step was to call the utility.
They gave her three months.
It was not easy, but it worked.
For Ana it was the other way round.
Many people do both.
Some people move money on payday, before they can spend it.
Some pay in cash for a week to see where it goes.
People with uneven pay often plan with their lowest month.
Older people are called more often by swindlers.
Students may get aid that never has to be paid back.
Workers who change jobs can leave the money in the old plan.
Renters have no bill for repairs, owners do.
Couples talk about money more easily on a fixed day.
Families with a car pay about the same again for fuel and insurance.
Most fees can be avoided or asked back.
Most lenders have a program for hard times that is not advertised.
Most banks waive a fee once if they are asked.
Banks differ in what they charge.
A bank can close an account.
A shop may refuse a return without a receipt.
A trial turns into a paid plan if nobody cancels it.
A gym contract may run for a year.
Prices go up quietly.
Small amounts add up.
A coffee a day comes to about $100 a month.
What matters is whether you still want it.
What you enjoy is worth its price.
Money is also there for joy.
A plan that leaves no room for fun rarely lasts.
No plan is wrong if it works.
There is no perfect budget.
There is no single right answer.
There is no shame in debt.
Everybody starts somewhere.
Nobody is born knowing this.
A bad month is not a bad life.
One late payment is not the end.
Scores recover with time.
It gets easier after the first month.
Progress is slow at first.
Debt is common: most households have some.
Living from pay to pay is what half the country does.
Overdrafts happen when a bill and payday miss each other by a day.
A low balance alert warns before it happens.
Some banks charge nothing when it is less than five dollars.
A cushion of one week's spending prevents most of them.
You can ask the bank to turn the cover off.
The bank must have your agreement for card overdrafts.
You decide what counts as a need.
Your own numbers tell more than any rule.
Your bank can tell you the day it posts.
Your lender's name stands on the contract.
Your rights are on the last page.
Your state may have a stricter rule.
Your pay stub shows what was taken off.
Sign-in could not be confirmed.
Something went wrong; please try again.
That could not be loaded.
No connection.
Connecting again.
Not sent. Try again.
Message too long.
Your conversation has ended.
The conversation was deleted.
Thinking
Looking at your payments
Looking at your October groceries
Adding it up
One moment, please.
Loading
Send
Close
Back
Menu
Cancel
Copy
Copied
Show more
Show less
Show as a table
Show as a chart
Open
Save
Delete
Delete this goal?
Stop
Go to the newest message
New conversation
Yesterday
Today
You
Assistant
Sources
{fact:a} sources
Evidence
Formula
Period
Amount
Date
Agree
Not now
Yes
No
Accept
Decline
Was this helpful?
What was wrong with it?
Thank you for your feedback.
Type your question
Ask about your money
You could ask
May I look at your accounts?
You have agreed. Thank you.
You have not agreed, so I look at nothing.
Nothing is looked at before you agree.
This data is deleted when you say so.
Download your data
Delete what was derived from my data
Which account shall I look at?
Everything you wrote stays in this bank.
Every figure can be checked.
Hello, Ana
@@ 2
These add up to {fact:a}.
That was the highest of the year.
The lowest was {fact:a} in {fact:b}.
It has not changed since March.
About the same as in {fact:a} ({fact:b}).
Compared with the month before it is {fact:a} more.
More came in than went out.
More went out than came in, by {fact:a}.
It adds up to {fact:a} of your income.
Of your five bills two are paid.
Two more bills are expected before payday.
Three of your cards have nothing on them.
None of the loans is overdue.
Your oldest account is the one ending in 2043.
Your largest bill is rent.
Your regular bills come to about {fact:a} a month.
The cheapest month was February.
Fuel was cheaper in that month, which explains part of it.
The yearly premium falls in that month.
That shop has another name on the statement.
The second payment is for the next month, by its date.
You bought there eleven times.
You have been with this insurer since {fact:a}.
The same amount left on the same day for a year.
A transfer of {fact:a} came back.
A refund of {fact:a} arrived a week later.
The deposit from the tax office was {fact:a}.
Part of your paycheck goes to savings first.
Your savings earn {fact:a} a year.
Your certificate ends on {fact:a}.
Your mortgage has {fact:a} left to pay.
Of each mortgage payment, {fact:a} is interest.
Your card was paid in full in each of these months.
Your card was paid late once.
The last payment on it was {fact:a}.
Autopay is on for that card, by what I see.
The limit is {fact:a}.
That card charges {fact:a} a year.
You share this account with one other person.
The account ending in 7781 is a money market account.
You have agreed to share two accounts out of four.
Only checking is shared with me.
It covers eighteen months.
It is not complete: the newest day is missing.
Today's payments come in tonight.
This is as of yesterday evening.
Weekends delay the posting.
Holidays move the date to the next working day.
Numbers may differ from your statement by pending payments.
I left those two out, as you asked.
I put back what you took out.
You asked me to count it as a gift; that is done.
Your correction applies to past months as well.
You told me that this is your landlord.
I call it a subscription because it renews by itself.
I call it a bill because the home needs it.
I take it for pay, since it comes from an employer.
I took it for a transfer between your own accounts.
I guess the category from the name, so it can be wrong.
I may have it wrong; say so and I change it.
I don't see what the payment was for.
I do not know why it rose.
I can only count what the bank books.
I can't look into the future.
I can't read your mind, but I can read a statement.
I can show it by shop, by day or by card.
I can add up any shop, month or category.
I can explain how the score works in general.
I can show both and you compare.
I can give you the figures, not the verdict.
I work out what is left; what to do with it is yours.
I keep to facts.
I stick to what the data shows.
I'd rather give no answer than a wrong one.
I'd need the price for that.
I'd need both dates.
I would have to know your tax rate for that, and I do not.
I won't guess.
I won't tell you to buy or sell anything.
I won't recommend a lender.
I never see card numbers.
I never ask for a password.
I never share what you write.
I am here if you want to go on.
I'm not a lawyer, so ask one about the contract.
I'm not able to judge that.
I'm not allowed to give tax advice.
I'm only a program, so I cannot feel it, but I'm sorry.
I heard you: no more offers.
I have noted that you disagree.
Somebody else decides about that.
Somebody at the bank reads it tomorrow.
It's the lender who decides.
It's a question for the tax office.
It is for you to weigh.
Which one you take is your own choice.
Which way suits you better depends on what keeps you going.
What you do with it is up to you.
How much risk you want is a personal matter.
Whether now is a good time to buy, I cannot tell.
Whether the card is worth its fee depends on what you spend with it.
Whether to pay it off early is a choice with two sides.
On one side there is less interest, on the other less cash at hand.
For it speaks the rate; against it, the fee.
An advantage is the fixed payment, a drawback the longer time.
Both choices have a price.
There are good reasons for either.
There are people who do it this way and people who never would.
Not everybody wants that.
Not all debts are alike.
Not every fee is bad.
Nothing is wrong with that.
None of this is urgent.
Neither of them is better as such.
No one knows your life as well as you do.
No need to answer now.
No worries.
No rush.
No charge for that.
No such payment.
Never mind.
Maybe another word finds it.
Maybe the shop books under another name.
Perhaps it was in October?
Sure, here it is.
Sure.
Of course.
Gladly.
Certainly; which month?
Right, that was the wrong account.
Good to know, thanks.
Good question: the day it was bought counts.
Great, then we are done.
Glad to hear it.
Fair enough.
Fine, I leave it as it is.
That makes sense.
That is not what you asked, sorry.
That is all I have on it.
That is how the bank books it.
That is what the law says in general.
That was a long time ago.
That explains the difference.
That includes tips.
That would be a question for a person.
That's a lot to carry.
That's kind of you.
That's correct.
That's because two paydays fell in one month.
This one is paid by somebody else.
This is about your own data only.
This is what I know so far.
This is a rule of the bank.
This is the formula: the sum divided by the months.
This is where the figure comes from.
This can take up to three days.
This may look odd; it is a correction by the bank.
This does not touch your score.
This does not count as advice.
This card shows the terms.
This page is for you alone.
These two belong together.
These are estimates.
These days are missing.
Those are the only ones.
They arrive at the end of the month.
They count as one.
They cost nothing.
They know the form.
They have to answer in writing.
They will want to see a pay stub.
It goes to your landlord on the first.
It comes every three months.
It covers the car and the driver.
It rose with the rate.
It renews on {fact:a}.
It can be cancelled until {fact:a}.
It was bought on a Sunday and posted on Tuesday.
It was paid from the joint account.
It had been cancelled in May and came back in June.
It looks the same, but it is another shop.
It looks like a double charge: same shop, same day, same amount.
It may be a deposit that comes back.
It might be a hotel's hold.
It could be the yearly fee.
It depends on the day.
It helps to have the statement at hand.
It is two-thirds of what you paid last year.
It is not a loan.
It is not too late to dispute it: sixty days from the statement.
It is possible to pay in parts.
It is usual to be asked for proof.
It is normal that the first bill is higher.
It's free for everybody.
It's in your data as a fee.
It's not in the article.
When the rate changes, the lender writes first.
When a loan ends early, interest stops.
When somebody dies, the bank freezes the account until the papers are there.
When both are paid on the same day, the order can matter.
When the balance is zero, nothing is due.
When you apply, the lender looks at your report.
If the shop says no, the bank can still look into it.
If you close it, the limit goes.
If you want, I show the payments.
If you like, we can set that as a goal.
If it was not you, tell the bank at once.
If it is wrong, tell me.
If that is not it, say the day.
If a bill is higher than usual, it is marked here.
If both partners agree, one account can be closed by either.
If money is short, ask the lender early.
If somebody pressures you, hang up.
If rates fall, a variable loan gets cheaper; if they rise, dearer.
If prices rise by three percent, a dollar buys less.
Because the rate is variable, the payment can change.
Because two months are missing, the average is rough.
Since June the pay is higher.
So the month ended with {fact:a}.
So that is where it went.
So it evens out over the year.
Then comes the fee.
Then the payment is split.
Then it is a case for the police.
Later it went back to normal.
After the refund, {fact:a} is left.
After rent and bills, {fact:a} a month is left.
Before tax it would be {fact:a}.
By then you would have {fact:a}.
By phone it takes ten minutes.
For now, nothing changes.
For that account I see no rate.
For families there are other limits.
For you that comes to {fact:a}.
From then on it counts as spending.
In the branch you need an ID.
In most states it is ten days.
In that case the sum is {fact:a}.
In short: income less spending.
In the example the card has $3,000 at 20%.
In the first year she pays $590 in interest.
In all, the loan costs $2,300.
In winter the heating is higher.
On the form it is line 7.
On your card the rate is {fact:a}.
On payday the money was moved.
At the end of the term the rest is due.
At 20% that is $50 a month.
At home it's cheaper, out it's more fun.
As a rule, the older the account, the better for the score.
As an example, take rent of $1,200.
As long as it is pending, it can fall away.
With the fee it comes to $412.
With two incomes the sum is easier.
With that, the goal would be reached in ten months.
Without the card, cash.
Without the bonus, your income was {fact:a}.
Over five years that is $6,000.
Over the year it evens out.
Under the plan you pay {fact:a} each month.
Under federal law you have sixty days.
Until then the lower rate counts.
To see it, open the figure.
To cancel, the company wants a letter.
To dispute it, the bank needs the date and the amount.
To get the report, go to the official site.
To be safe, keep the letter.
To compare two loans, look at the APR.
Two things matter: the rate and the time.
Three figures are enough.
Four weeks are not quite a month.
One month is too short to tell.
One payment was returned.
One of the two is enough.
One more thing: the fee is yearly.
Each of them has its own rate.
Each month counts the same.
Each payment first covers interest.
Every bank sets its own fees.
Every card has a closing day.
All of them are on autopay.
All figures come from your accounts.
Almost all of it is rent.
Only the bank can tell you that.
Only posted payments count.
Only the first page matters here.
Just the ones over a hundred dollars.
Just so you know: the data ends yesterday.
Also included: tips and delivery.
Again, that is an estimate.
Here again the dates are what counts.
Here are two ways to look at it.
Here's what the article says.
There it stands as a fee.
There was one in June.
There has been no change.
There might be a better answer from a tax adviser.
Where the fee is fixed, small sums suffer.
Where it says "minimum", that is the least that is due.
Who pays late pays more.
Who has two jobs has more withheld.
Whoever signs, owes.
What is left is yours.
What counts is the date of the purchase.
What stays open after that carries interest.
What a lender asks for differs.
What happens then?
Why is that so?
How does that work?
How long does it take?
How is the minimum worked out?
What if it is not enough?
Who is that for?
Is that a lot?
Is it true that checking hurts?
Can a bank do that?
Does it cost anything?
What does "pending" mean?
Where do I find it?
Myth: carrying a balance helps.
Fact: paying in full is enough.
In plain words: nothing is free.
A short test: could you pay it tomorrow?
A trick that some use: an account with another name.
A word on safety.
A note on dates.
An old rule says ten percent.
An hour of work can save weeks.
A change of address is reported to the bank.
A letter is better than a call, since it leaves a trace.
A bill that is paid stays on the list for a month.
A card that is not used can be closed by the bank.
A loan with a cosigner is on two reports.
A person who cannot pay may ask for a plan.
A small debt can cost more than a large one.
A higher rate is not always the dearer loan.
A lower payment is not a cheaper loan.
A better name for it would be "reserve".
A quote does not bind anybody.
A cheap policy with a high deductible can be dear in the end.
A market can fall for years.
A fund is not insured.
A stock can go to zero.
A house needs repairs.
A car loses value each year.
A pension is taxed.
A gift is not.
Savings lose value when prices rise faster.
Shares rise and fall.
Bonds fall when rates rise.
Rates rise and fall.
Prices differ from shop to shop.
Fees differ from bank to bank.
Taxes differ from state to state.
Laws change.
Plans change.
Offers end.
Old habits are hard to see.
New cards come by mail.
Most of the money went to rent, food and the car.
Most of it is fixed.
Most people do not read it.
Most cards charge no interest when the statement is paid in full.
Many households have less than one month in reserve.
Many apps round up purchases.
Some do it once a year.
Some lenders ask for two pay stubs.
Some months have three paydays.
Some people pay themselves first, others last.
Others prefer cash.
Others wait for the yearly statement.
Few people like to talk about it.
Anyone can ask for a report.
Anybody with an income can open one.
Nobody has to.
Nobody is turned away for asking.
People often ask that.
People with children have other costs.
People who move often rent.
People who are paid weekly see it differently.
Employers must say so in writing.
Landlords may keep a deposit for damage.
Collectors call at set hours.
Credit bureaus sell reports.
Scammers like gift cards.
Stores change prices at night.
Parents can open an account for a child.
Students pay less.
Your statement shows it on page two.
Your lender has to name the reason.
Your insurer sets the deductible with you.
Your employer may add to it.
Your landlord's name is on the lease.
Your neighbor's plan may not fit you.
Your data stays here.
Your question is not one that I know.
Your words: "too expensive".
You said 400; it was {fact:a}.
You said that it was a mistake.
You wanted to know about fees.
You were asked for consent on {fact:a}.
You see this because you asked.
You see the total and, below it, the parts.
You get a copy by mail.
You have rights here.
You have three days to cancel.
You have until the due date.
You have one free report a week.
You have two open disputes.
You have nothing due this week.
You have had no overdraft this year.
You have put aside more than you planned.
You may ask for the file that they keep.
You may pay earlier.
You may be asked for an ID.
You might see it twice until it posts.
You could see it as a loan from the bank.
You would pay {fact:a} in all.
You would have {fact:a} left.
You would reach it in May.
You would need {fact:a} more by then.
You would not pay interest in that time.
You would still owe {fact:a}.
You do not see the fee at first.
You do not owe that any more.
You did not use the card in May.
You didn't pay any fees.
You don't have a loan here.
You are charged by the day.
You are asked once.
You are free to skip this.
You are not charged for it.
You are looking at October.
You are paid monthly.
You owe less than a year ago.
You owe nothing on it.
You keep the rest.
You keep {fact:a} of each dollar.
You earn {fact:a} in interest.
You pay the most for food.
You pay rent on the first.
You paid it twice, on {fact:a} and {fact:b}.
You paid more than the minimum.
You lent somebody {fact:a}, by your note.
You lost {fact:a} to fees.
You changed banks in spring.
You cancelled that in June.
You gave {fact:a} to charity.
You went over the limit once.
You moved {fact:a} to savings and {fact:b} back.
You can't lose more than you put in with a deposit.
You can get both for free.
You can find it in the contract.
You can call them on weekdays.
You can ask for a lower rate; they may say no.
You can pay in full, in part or the minimum.
You can dispute it within sixty days.
You can look at it by week.
You can keep the account and drop the card.
You'll find it under Privacy.
You'll see it tomorrow.
You'll be asked for the date.
You'll hear from them in writing.
You'd see it here.
@@ 3
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
@@ 4
Freeze your credit with all three bureaus; it is free.
A freeze stays until it is lifted, so leave it on if you plan no loan.
Lock the card in the app if you cannot find it.
If somebody has your password, change it and sign out everywhere.
If you gave somebody access to your computer, have it checked.
If a call makes your heart race, hang up and call the number on your card.
A caller who wants gift cards is a swindler.
Agree on a family word that no stranger knows.
No bank moves your money "to keep it safe".
Give a collector no account number.
Do not say that the debt is yours before you have seen it in writing.
Get the agreement in writing before you pay.
Ask for the hardship department by that name.
Say what you can pay and from which day on.
Take notes while you talk.
Answer every letter from a court by the date in it.
If you do not answer, they usually win, and wages can be taken.
They may not tell your boss or your neighbors.
They may not threaten what they cannot do.
Threatening to sue over a debt that is too old is against the law.
What you may say: "Stop calling me at work."
Some rules reward being quick, and this is one.
The clock starts with the statement.
Two minutes now can spare a dispute later.
Ten minutes of preparation make a call easier.
File for unemployment pay with your state in the first week.
It does not matter whether you expect to get it.
It does not say that you earn too little.
It does nothing for the debt itself.
It works best for what you could not pay on your own.
It keeps late fees away and nothing more.
It goes to the day after payday.
It is gone soon, and then one bill is less.
It is always yours.
It is much better than missing it.
Paying the minimum is far better than paying nothing.
Paying a part is better than silence.
Moving a balance does not make the debt smaller.
Moving money into savings is keeping it.
Money in savings is not spent.
Savings with a name are touched less.
Savings can have a job: the car, the teeth, the winter.
Savings that move by themselves are not forgotten.
A transfer on payday runs before anything is spent.
An amount that is almost too small is a fine beginning.
An amount that you would not miss is kept up longest.
In a hard month the amount can go down instead of stopping.
In a good month the extra can go to the fund.
Later it can grow with the pay.
With each raise some people raise it too.
With two paydays a month the bills can be split.
Before payday the account is at its lowest.
Between two paydays lie two weeks and most bills.
Dates can be moved: many companies do so on request.
Bills can be put next to payday.
Large shopping goes better in the days after payday.
Subscriptions are easy to start and easy to forget.
One that is not used any more shows up once a year.
Go through the list once a year.
Go through each account for a whole year, since some things are charged once.
Mark what you no longer use.
End what you had forgotten.
Keep what you enjoy.
Keep the confirmation until the next statement.
Keep the emails in one folder.
Keep your logins where you can find them.
Keep at it for three months, then look again.
Put the date in the calendar two days early.
Put three months of statements side by side.
Turn all of them into one unit: dollars a month.
Set the second figure beside the first.
Work out what a year of it costs.
Work out the total of both and compare.
Use the worksheet at the end.
Use your own numbers, not those of the example.
Take the last three statements.
Take one policy and write down its premium and its deductible.
Take a subscription that you do not use any more.
Think of a hard month.
Think about what you would miss.
Choose a debt to begin with.
Choose a sum and a day.
Choose what you look at first.
Begin a page for this.
Begin with the first of the month.
Open the loan simulator on the official page.
Print the page or save it.
Leave a forwarding address.
Bring an ID and a bill with your address.
Let the bank know about a trip.
Let somebody you trust read it.
Wait for the letter before you pay.
Wait a day before a large purchase, some say.
Pause other savings for a while in an emergency, and fill the fund up later.
Split a large purchase between two months if the shop allows it.
Divide the fund by what a month costs.
Now divide it by twelve.
Pay on time, and the rate stays.
Pay it off before the rate ends, and the fee is all it cost.
Purchases made while a balance is carried have no grace period.
The grace period comes back when the statement is paid in full twice.
The new rate may count only for new purchases.
The card company must write 45 days before.
The terms must be shown before the card is charged.
The shop has to make it as easy to stop as to start.
The seller has to get your consent for each renewal.
The three letters stand for annual percentage yield.
APR is short for annual percentage rate.
The first is the rate, the second the fee, the third the time.
The third one is what you kept.
The reasons in the letter are worth reading: they are about your own file.
The reports are the same in most points and differ in some.
The score looks at what is there, not at who you are.
The score does not know your income.
The largest deductible is a good measure for the fund.
The link between both is the deductible.
The pattern fits when two of the three are true.
The pattern does not say why.
The trend compares this window with the one before.
The rule is old and rough.
The rest is up to you.
Your own score does not fall when you look at it.
Your old statements are in the app.
Only you see them.
Only you do.
This one does not.
So it goes.
So find out how old it is.
That is the first one.
That is what the fund is for.
That is the link.
There is a form for it.
Neither is wrong, and both are honest.
Both take time.
People who gave up before often do better with quick success.
People with uneven income use the lowest month as their base.
Friends on the internet who teach investing are often swindlers.
A sale that ends tonight often begins again tomorrow.
A "guaranteed" loan with a fee in advance is a swindle.
A cheap car can be dear to insure.
A cheap plan for a phone that breaks is often dear, for a house fire the opposite.
A debit card ties up your own money while a hold lasts.
A marriage, a child or a move can change what is needed.
A credit in your favor counts as zero.
Loans of parents have fewer plans.
Help with heating comes from a federal program.
Nothing gets cheaper by it, but January does not break the budget.
No rule fits all.
What will it cost in the end?
What would have to be paid anyway?
What do you want it for?
Am I saving?
What happens to the fees?
Which plans do you have?
Your investments are worth {fact:a}, by the last report.
You have {fact:a} invested in all.
You put {fact:a} into investments this year.
You took {fact:a} out of your retirement account in May.
Your retirement account was {fact:a} on {fact:b}.
Your brokerage balance is {fact:a}.
You paid {fact:a} in premiums.
You opened a savings account on {fact:a}.
You closed a loan in June.
You applied for nothing this year, as far as I see.
Your mortgage was refinanced in March, by the new lender's name.
A loan of {fact:a} was paid out on {fact:b}.
A transfer of {fact:a} went to an exchange for crypto.
Dividends of {fact:a} came in.
How are my savings doing?
How did you get that figure?
How long could I live on what I have?
How do people avoid overdrafts?
How much do I save?
Will I be below zero before payday?
What can I learn about?
Do you earn anything from this?
Change my goal
Set as my goal
Make a budget
Show my fees
What cannot wait
Who pays you
Invested in all
I could not answer this time; you can try again.
It did not work; your question is still here.
Then they could read this conversation.
Next come rent and food.
@@ 5
Open Settings, choose Privacy, and switch off what you do not want to share.
Tap the three dots beside a payment and choose “Wrong category”.
Choose Statements, then the year, then Download.
Swipe left on a goal to delete it; deleting it moves no money.
Hold the chart with a finger to see the day's figure.
Enter the last four digits so that I know which card you mean.
Turn the phone sideways for the whole table.
Pick a date in the calendar, or type it.
Select the accounts that I may read and press Agree.
Close this window at any time; what you wrote stays until you delete it.
To leave the conversation, press Escape or the cross in the corner.
Set the language under your picture.
To export your transactions, open Activity and choose the file type.
Drag the slider to see how the payment changes with the term.
Type “start over” and I forget the last question.
Move a category up by holding it.
Press Correct under the figure if it is wrong.
Put a check mark beside every account that should count.
Use the arrow to go back one month.
Leave the field empty if you do not know the date.
Add a note to the payment so that you find it later.
Stop the chart from moving under Settings, Motion.
Cancel the download with the cross.
Switch between months and weeks at the top of the chart.
Buy and Sell are buttons of the brokerage page, which I cannot reach.
To apply for a card, a form is filled in on the bank's own page; I do not see it.
A loan is applied for in a branch, by phone or online; all three ask for the same papers.
To open a joint account both people show identification.
Refinancing begins with an application, as the first loan did.
To move a retirement account, the new provider sends a form to the old one.
Transfers between your own accounts are made under Payments, and not by me.
To close an account the bank asks for a request in writing or by secure message.
To stop a recurring payment, the law lets a customer tell the bank three business days before it is due.
You must be eighteen to sign a credit agreement in most states.
A lender must give its reasons when it turns an application down.
By law the APR must stand in the loan papers.
Issuers must mail the bill at least twenty-one days before it is due.
Under Regulation E a customer has sixty days from the statement to report an error.
The Truth in Lending Act says which costs a lender has to show.
The Fair Credit Reporting Act lets everybody see their own reports.
The Equal Credit Opportunity Act bars a lender from asking for certain things.
Under the Fair Debt Collection Practices Act a collector must stop calling at work once it is told to.
State law sets how long a debt can be sued for.
Banks are required to check who opens an account.
A card issuer has to look at ability to pay before it opens an account.
You have the right to dispute what is wrong, and the bureau has thirty days.
The law does not oblige anybody to accept a balance transfer offer.
You are not obliged to name a reason when you take your consent back.
An adviser who is a fiduciary must act in the client's interest.
Whoever sells securities must be registered; the regulator has a public search.
A will should meet the state's rules on witnesses, or a court may not accept it.
Tax law lets married people choose how they file.
A return must be filed by mid-April, unless an extension was asked for.
The form has to be signed by both spouses.
Employers must hand out the W-2 by the end of January.
An IRA withdrawal before fifty-nine and a half is usually taxed and penalized, with exceptions.
Required distributions begin at an age that Congress has changed more than once.
Gains on shares held for more than a year are taxed at other rates than short-term ones.
Losses can be set against gains on the same return.
Cryptocurrency counts as property for federal tax.
If a card charges a foreign transaction fee, it is a share of each purchase abroad.
If a balance is carried, interest is charged by the day.
If the minimum is not paid, the issuer may charge a late fee up to a cap.
If a payment is more than sixty days late, the card's rate may go up.
If the bank is told within two days of a loss, liability is limited to fifty dollars.
If an account stays below the minimum, a monthly fee applies.
If the index goes up, so does the payment on a variable loan.
If a bond is held to maturity, its face value is paid back, unless the issuer fails.
If the fund's price falls, what is in the account is worth less.
If an employer matches, it adds money when the employee does.
If nothing is chosen, many plans use a target-date fund.
If a loan is prepaid, some contracts ask for a fee and most do not.
If a car is worth less than the loan, the owner is said to be under water.
If a check bounces, both banks may charge.
If somebody co-signed, the lender can ask them for the whole amount.
If a deposit is held, the receipt says until when.
If you take back consent, I stop reading from that moment.
If you choose Delete, what was worked out from your data is deleted too.
When a promotional rate ends, the standard rate applies to what is left.
When a card is closed, its limit no longer counts in utilization.
When rates fall, new certificates pay less and old ones keep theirs until they mature.
When a stock splits, there are more shares at a lower price each.
When a company pays a dividend, its price usually drops by about as much on that day.
When a policy lapses, nothing that happens afterwards is paid.
Unless a term is extended, life cover ends with it.
Once a trade has settled, the shares are in the account.
Some people put every bill on one card, others keep one card for each purpose.
Some people pay twice a month, to keep the balance low on the statement date.
Some savers use several accounts with names, others one account and a list.
Some families lend to each other in writing.
Some borrowers choose a longer term for the lower payment and pay more in interest.
Some retirees buy an annuity with part of their savings; others draw a share each year.
Many investors hold funds rather than single stocks; a fund spreads what a single company's trouble would do.
Many buyers pay points, many do not; it depends on how long the loan is kept.
Many employers enroll people on their own, and let them opt out.
Many stores offer their own card at the till.
Others prefer fixed payments because they know them in advance.
People who want to invest usually look at fees, risk and time, and some ask an adviser.
Whoever borrows against a home puts the home at risk.
Whoever trades often pays more in spreads and taxes, as studies of private investors have found.
Stocks have returned more than bonds over many decades and have fallen further in some years.
Bonds are loans to a government or a company.
A mutual fund pools money from many investors.
An index fund follows a list; an active fund has a manager who chooses.
A brokerage account holds securities and is not insured against losses.
Crypto is not covered by deposit insurance.
A token's price can go to zero.
Whoever holds gold earns nothing on it while holding it.
A certificate of deposit and a savings account are both insured; they differ in access and in how the rate is set.
A credit card and a charge card differ in whether a balance may be carried.
Debit and credit differ in when the money leaves and in what the law says about fraud.
A personal loan is mostly unsecured; a title loan has a car as security.
A fixed rate and a variable rate differ in who carries the risk of a change.
Term and whole life differ in length, price and cash value.
An HMO and a PPO differ in which doctors are paid for.
A traditional and a Roth IRA differ in when tax is due.
A lease and a loan differ in who owns the car at the end.
A wire and an ACH transfer differ in speed, price and whether they can be called back.
A credit union and a bank differ in who owns them.
Prepaid cards and bank accounts differ in fees and in what is insured.
Renters insurance and homeowners insurance differ in whether the building is covered.
A home equity loan pays out once, a line of credit as it is drawn.
A debt management plan is set up by a counsellor; a settlement company negotiates for a fee.
A secured card holds a deposit; an unsecured one does not.
Chapter 7 and Chapter 13 differ in whether there is a plan of payments.
A cashier's check is drawn on the bank, a personal check on the account.
Simple interest is counted on the sum alone, compound interest also on earlier interest.
The best-known rule for budgets divides income into needs, wants and savings.
The most common reason for a declined card is a limit that was reached.
The best time to call, by the branch's own page, is before eleven.
The right form for a change of address is in the app under Profile.
The safest way to reach the bank is the number on the back of the card.
The smartest-sounding offer can be a scam; regulators publish lists of warnings.
“Guaranteed approval” is a phrase that the FTC lists among the signs of a scam.
“Risk-free” is a word that a regulated firm may hardly ever use.
“Best rate” in an advertisement says nothing about what a given applicant would be offered.
“Pre-qualified” is an estimate and not a promise.
“Buy the dip” means to buy after a price has fallen.
“Hold” in an analyst's report means neither buy nor sell.
“You asked: should I refinance?” I can explain what refinancing costs; the decision is yours.
You asked whether the market will fall. Nobody can know, and I make no forecasts.
You asked which card is best; that depends on things that only you can weigh.
Your question was “Can I afford the car?”; I can show what comes in and what goes out.
You want to know if they would approve you: only the lender can say.
You asked me to pick a fund. I do not pick funds, but I can say what an expense ratio is.
I cannot tell you which fund to buy.
I do not recommend lenders.
I give no tax advice; a tax professional or the IRS can answer that.
I am not able to say whether that loan is good or bad for you.
I must not predict what a lender will decide.
Whether you should sell is a question for you and, if you like, a licensed adviser.
I would rather not guess where rates are going.
I can neither buy nor sell anything for you.
Investing advice is outside of what I do; a definition I can give.
I do not know what the stock will do, and nobody else does.
Legal questions are for a lawyer; legal aid offices help for free within income limits.
That is a medical matter, which I leave to your doctor and your plan.
I cannot approve, decline or speed up an application.
I have no view on which debt comes first; I can list them by rate or by size.
For a comparison of lenders, consumer bureaus publish tables.
A nonprofit credit counsellor can go through a budget with you at no charge.
A person at the bank can take this from here; shall I pass it on?
Our mortgage team answers questions on applications from nine to five.
I have handed your message to the disputes team.
A colleague will write to you in this window.
The branch in your town has appointments on weekdays.
For the retirement plan, your employer's benefits office has the forms.
The IRS has a line for individuals, open on weekdays.
The tax office of your state publishes its own rules.
This is an offer from the bank, shown because your savings are above {fact:a}.
Offer: a savings account with a rate of {fact:a}. Terms apply, and you may hide it.
You see this offer because you agreed to offers; it is not advice.
Advertisement of a partner: the bank is paid if you apply.
The offer below is for people with two cards or more; whether it fits is for you to judge.
This card is an offer. Its annual fee is {fact:a} and its APR {fact:b}.
You can hide this offer with the cross, and I will not show it again.
No offer is shown today, because a payment is overdue.
Applying is decided by the issuer, and may leave an inquiry on your report.
Eligibility for this offer was checked with your own figures; approval was not.
The partner decides on approval.
Your data is used to answer you and for nothing else unless you agree.
We do not sell your data.
What you write is kept for {fact:a} days and then deleted.
You agreed to insights in May; this can be changed in Settings.
Consent can be withdrawn as easily as it was given.
Personal data in what you write is masked before it is stored.
An operator of the bank may look at this conversation when you complain.
Only the accounts that you picked are read.
A copy of your data is made on request, as a file.
Your name is not passed to the model.
Automated decisions about credit are not made here.
For training, your words are used only with a consent of its own.
Dining came to {fact:a}; September had {fact:b} less of it.
Dining was your largest category, {fact:a}.
You paid {fact:a} in interest this year.
Three overdraft fees came to {fact:a}.
Your utilization is {fact:a} on the blue card and {fact:b} on the other.
You invested {fact:a} in the past year, by your transfers to the brokerage.
Your stock plan bought shares for {fact:a}.
You bought crypto for {fact:a} on {fact:b}.
The loan has {fact:a} left, and its last payment is due on {fact:b}.
Your savings would cover {fact:a} of spending at the present pace.
Your income was {fact:a} higher than in the month before.
Two payments were late since June.
The card charged a late fee of {fact:a}.
At the present rate of saving the goal is reached in {fact:a}.
At the minimum payment the balance would take {fact:a} to pay off.
Adding {fact:a} to each payment makes that {fact:b}.
You have no payment due this week.
Your rent, {fact:a}, left on {fact:b}.
Subscriptions are {fact:a} a month, eleven of them.
Insurance premiums were {fact:a} in the quarter.
The tax refund arrived on {fact:a}.
There is no loan among your accounts.
Your emergency fund stands at {fact:a}.
The amount approved by the lender, {fact:a}, stands in the letter that you uploaded.
The application of {fact:a} is marked as approved on the bank's side.
The credit line was reduced to {fact:a} on {fact:b}.
Waste Partners is the company that collects your trash; it charged {fact:a}.
Lazy Acres is a grocery store, where you spent {fact:a}.
The category Waste and water holds two payments.
Idle balances pay no interest in this account.
Careless Whisper Records is a shop, and its charge is {fact:a}.
Dumb Bell Gym took {fact:a} in May.
Must Have Gifts appears as shopping.
Crazy Deals is the merchant's name on the line.
Hurry Curry delivered on {fact:a}.
Last Chance Saloon is a bar where you paid {fact:a}.
Bad Habit Coffee charged twice, and one charge was refunded.
Guilty Pleasures is a bakery.
The Poor House is a music club in your list.
Loser Burgers appears once, at {fact:a}.
Shame is not a category; I can show Dining instead.
The word “delinquent” is the bureau's term for an account that is past due.
“Bad debt” is an accounting word for money that will not come in.
“Junk bond” is an old name for a bond with a low rating.
“Toxic loan” is what newspapers called some mortgages.
“Deadbeat” is trade slang for somebody who pays in full each month.
“Penalty” here means a charge that stands in the contract.
An interest-only loan repays nothing of the sum at first.
A grace period is the time between the statement and the due date.
A prime borrower is one whose score lies in a lender's upper range.
Compounding means that interest earns interest.
Liquidity says how quickly something can be turned into cash.
Diversification means holding different things.
Volatility says how widely a price swings.
Inflation is the rise of prices in general.
A benchmark is what a fund is measured against.
A fee of one per cent of the balance is taken whether the fund gains or loses.
Past returns say little about future ones.
No return is guaranteed outside of insured deposits and what a contract promises.
Deposits are insured up to 250,000 dollars a person, bank and kind of ownership.
The payment is due on {fact:a}; after that a late fee applies.
The bill can be paid until midnight Eastern Time on the due date.
The enrollment period ends on {fact:a}; the next one is in a year.
The rate is fixed until {fact:a}.
The promotional period ends in {fact:a}.
The offer's terms name {fact:a} as its last day.
The free trial turns into a paid plan on {fact:a}.
Your card expires in {fact:a}, and a new one is mailed a month earlier.
Tickets to the branch event are free, and there is room.
You have until {fact:a} to dispute the charge under the rules.
Contributions for last year are accepted until the filing deadline.
There is no deadline for this; you can come back to it at any time.
A late payment can be reported after thirty days.
Interest starts on the day of a cash advance.
Collections calls are allowed between eight in the morning and nine at night.
Foreclosure begins, in most states, after several missed payments and notices.
A judgment lets a creditor ask for part of a wage.
Wage garnishment is limited by federal law to a share of pay.
An eviction needs a court order.
Gambling losses can be deducted only up to winnings.
Your payments to casinos and betting sites were {fact:a} in October.
Betting accounts can be blocked on request; the bank has a switch for it.
Impulse purchases are those made without a plan, as researchers define them.
A cooling-off period is a time in which a contract can be undone.
The FTC's cooling-off rule covers some door-to-door sales.
A return within thirty days is refunded to the card by most shops.
A payment plan with the hospital mostly carries no interest.
Lenders call it hardship when income drops; many have programs for it.
Forbearance pauses payments; interest may go on.
A modification changes a loan for good.
A budget is a list of what is expected to come in and go out.
An expense is fixed when it is the same each month.
Money that is put by for the car's tires or for Christmas is called a sinking fund.
Net worth is what one owns less what one owes.
A debt-to-income ratio divides monthly debts by monthly income before tax.
It should be noted that scores differ between bureaus.
The transfer should arrive within two days.
This should be the payment you mean.
You should see it in your list by tomorrow.
You should have received the letter by now; if not, the branch can print it.
The total should match your statement.
You might see a small test deposit when you link an account.
You will be asked for your PIN.
You will get a message when the report is ready.
You will find the contract under Documents.
You will need the routing number, which stands on a check.
You need two documents to open an account.
You have to be signed in to see that.
You may be asked by a lender for two years of returns.
You could ask the plan's administrator what the fund charges.
You can compare two months side by side.
You can take up to six transfers a month from this savings account, by its terms.
One way to look at it is by category, another by shop.
It is worth knowing that the figure leaves out pending payments.
It pays interest on the last day of the month.
It takes about two weeks for a closed card to show on a report.
It costs nothing to ask the bureau for your report.
The bank never asks for your password, so give it to nobody.
Do not click links in messages that say your account is locked; open the app instead.
Hang up if a caller wants you to move money to a “safe account”.
Never send gift cards as a payment; only swindlers ask for them.
Check that the address begins with the bank's own name before you sign in.
Report a lost card at once with the red button, day or night.
Keep the police report's number for the claim form.
Write down the date and the name of whoever you spoke with.
Ask the shop for the refund first; the bank asks for proof that you did.
Ask a lender for the total cost in dollars, not only for the monthly payment.
Read the fee table on page two of the agreement.
Compare the APR, since it counts interest and most fees.
Look for the words “variable rate” near the top of the disclosure.
Bring a photo ID and proof of address.
Send copies and keep the originals.
@@ 6
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
@@ 7
Set the theme to dark under Display.
Make the text larger with the two As.
Use your fingerprint instead of the PIN.
Turn notifications off for the night.
Put your phone near the reader and wait for the tick.
Give the account a nickname, such as Bills.
Change the picture in the top left corner.
Get a new code by tapping Resend.
Take a photo of both sides of the check.
Stop sharing an account under Connections.
Move the tile to the front by dragging it.
Drop the file into this box.
Cut out the form along the line and mail it.
Close the other tabs if the page is slow.
Cancel takes you back without saving.
Leave the room, in the chat's sense, with the door icon.
Sign with your finger on the line.
Lock the screen with the side button.
Hold the card against the back of the phone.
Keep this page open until the tick turns green.
Switch to Spanish with the globe.
Trade the old card in at a branch for one with a chip, at no charge.
Apply the filter, and only card payments remain.
Pay is the third button from the left; it belongs to the bank and not to me.
Save the report as a file with the arrow.
Invest is a tab of the partner's app, which I cannot open.
Skip to the summary with the link at the top.
Shift and F10 open the menu on a keyboard.
Split the payment into two categories with the scissors.
Share the screen only with somebody you trust.
Buy with one tap can be switched off in the shop's own app.
Refresh, and the deposit should be there.
Restart the app if the circle keeps turning.
Try a private window if the sign-in loops.
Update the app from the store.
Log out everywhere with the red link.
Name the goal as you like.
Add the second owner's e-mail, and we write to them.
Remove a device that you do not know.
Forget this phone is under Security.
Draw a circle around the part that you want bigger.
Double-tap to zoom.
Allow pop-ups for the statement to open.
Hide amounts by shaking the phone.
Read the contract aloud with the loudspeaker icon.
Speak after the tone.
Press three for lost cards.
Stay on the line, and a colleague picks up.
Take a number at the door.
Sit wherever you like; they call you by first name.
Ring the bell at the drive-through.
Insert the card with the chip first.
Cover the keypad with your hand.
Wait for the receipt.
Count the cash at the counter.
Fill in the blue part and leave the grey one to us.
Staple nothing to the form.
Write “void” across the check and hand it in.
Mail it to the address on page three.
Pick it up with your ID after Thursday.
Bring the child's birth certificate for a youth account.
Come back with the second signature.
Allow seven days for delivery.
Expect a letter, not a call.
Expect two small deposits while the link is tested.
Look for the padlock beside the address.
Look up the branch's hours under Map.
See the section on fees for the details.
Feel free to ask the same thing in other words.
Think of a year and I list it.
Guess again: it was the water company.
Take care.
Have a good weekend.
Sleep well.
Enjoy the trip; card payments abroad show up a day later.
Good luck with the interview.
Welcome back, it's been a while.
Thanks for waiting.
Thanks, noted.
Understood, October then.
Got it, without rent.
Done, the name is changed.
Deleted, as you asked.
Corrected: it counts as groceries now.
Nothing to report.
Nothing new since Monday.
Not sure what you mean by “the thing”.
No idea, the line only says POS.
Possibly the parking garage.
Probably the water bill, by the amount.
It looks like two shops share that name.
It could be a hold by the gas station.
It may be the hotel's deposit, which comes back by itself.
Might that be the school?
Could be either.
The gas station holds more than you pumped and lets the rest go in a day or two.
A hotel holds a deposit when you check in.
The line ends in the last digits of the card.
The tip was added afterwards, so the amount changed.
The store split the order into three charges.
The refund goes back to the card you paid with.
Refunds take a few days to show.
The check was cashed on {fact:a}.
The transfer left on {fact:a} and arrived on {fact:b}.
The direct debit was returned for lack of funds.
The standing order ends with the payment of {fact:a}.
The limit for cash machines is {fact:a} a day.
The limit on transfers resets at midnight.
Your PIN was changed on {fact:a}.
Your address was updated.
Your new card was mailed on {fact:a}.
Your old card keeps working until you use the new one.
Your branch moved across the street.
The phone line is busy in the mornings.
The system is down for an hour on Sunday night.
The rate on savings changed on {fact:a}.
The fee schedule has a new line for wires.
Terms were updated in March; the old ones are under Documents.
The notice about overdrafts came by mail because the law asks for paper.
A privacy notice is sent once a year.
Cookies here only keep you signed in.
Voice recordings are deleted after a month.
Children under thirteen cannot use the chat.
Somebody with a power of attorney signs in with their own name.
A guardian sees a child's account, and a parent does when it is joint.
Both owners see the same list.
Your spouse does not see this chat.
Your employer sees nothing of it.
The tax office gets what the law says it gets, and not from me.
I explain, the bank decides, you choose.
I answer from your accounts and from reviewed articles.
I am strict about figures: without a source I say none.
I would be guessing, so I leave it.
I must ask which of the two you mean.
I have to leave that to the fraud team.
I should add that cash is not in it.
I may be wrong about the shop; the amount is right.
I will tell you when there is more.
I could show it by week instead.
I might have mixed up the two loans; which one is it?
I never move money.
I always round to cents, nothing else.
I like that question.
I hear you.
I get that a lot.
I see three: rent, power, water.
I see no loan here, so there is nothing for me to compare.
I read “invest” as the transfer to the brokerage; is that it?
I took “crypto” to mean the payments to the exchange.
I counted the car payment as a bill and not as a debt; tell me if you see it otherwise.
My sources stop in October.
My answer would be the same for everybody: the lender decides.
My only tip is about the app: the star keeps a chart at the top.
My list leaves out what you hid.
We met this word before: APR.
We count from the first to the last of the month.
We will write to you when the dispute is decided.
We have to ask for the code once more.
We are required to keep this for five years.
We offer this card, and it says so above.
We do not rank lenders.
We can look at your debts in any order that you like.
They answered on {fact:a}: the charge stays.
They will want your policy number.
They charge for paper statements.
They owe you an answer within thirty days.
It stays up to you whether you close it.
It is your choice, and there is no wrong one here.
It is normal for a score to move a few points from month to month.
It is legal to have as many accounts as you like.
It is not too late to send the form; the date is {fact:a}.
It is too early to say, October is still open.
It is the law that sets the limit, and not the bank.
It is a risk that the buyer of a bond takes.
It is a loan, even if the shop calls it a plan.
It is called a teaser.
It was a good month for savings: {fact:a}.
It was the dearest trip of the year, at {fact:a}.
It would be {fact:a} at the lower rate, all else equal.
It will read “pending” until Tuesday.
It pays two per cent, by the sheet.
It costs what the label says plus tax.
It depends on when the loan was made.
That should be it.
That must be the one.
That will be on the next statement.
That would need the lender's figures.
That card is the best-known of its kind, says the article; it says nothing about you.
That fund holds shares of banks.
That stock was sold on {fact:a}.
That debt was bought by a collector.
That house is not in my data.
That makes eleven.
That helps, thanks.
This is where it went.
This one renews itself.
This lender is not a partner of the bank.
This chart begins at zero.
This has no effect on your score.
This was approved by two people at the bank.
This is an example with made-up numbers.
These are averages of the whole country.
Those are holds, not charges.
What a house costs to keep differs from town to town.
What lenders call “serviceability” is whether income covers payments.
What you pay for is insurance, not an investment, in a term policy.
What happens to the debt of somebody who has died depends on the state and on who signed.
What counts as income is on page one of the form.
Why it went up: the rate changed.
Why the shop shows twice: one is a refund.
Where it says “best before”, that is the food bank's receipt.
Who decides is the underwriter.
Whoever signs is liable.
How to read it: the bar is spending, the line is the average.
How a lender weighs each thing is its own secret.
How fast savings grow depends on the rate and on what is put in.
Only a court can decide that.
Only you can tell what it is worth to you.
Even a small account has to be reported if it is abroad and over the limit.
Even careful people miss a due date; the app can remind you.
Whether a certificate or an account suits somebody depends on when the money is needed.
Whether that counts as waste or fun, I leave open.
Whether prices will rise is anybody's guess.
Both answers are in the article.
Both kinds of IRA have limits.
Neither is better in general.
Either way the contract applies.
Not every fund is diversified.
Not every debt can be sued for.
Not all lenders report.
None of this tells you what to do.
There is no must here.
There is no list of good and bad spending.
There is one reason why people lease: lower payments. And one why they do not: nothing is theirs at the end.
There are loans that need no security and cost more.
There are people who never had a card and bought a house; a lender then looks at rent and bills.
There were two late fees, both in June.
Then a form comes up.
Then it counts as late.
Here it is.
Here are the two side by side, without a verdict.
Here the shop's name is cut off.
That far ahead it is less certain.
The farther away the day, the less certain the sum.
Shall I also tell them that you would like to be contacted?
Do you want me to let them know that you would like a call?
@@ 8
Your restaurant spending came to {fact:a} this month, up from {fact:b} the month before. You can ask me which places made the difference.
The account went below zero on {fact:a}, when the phone bill and the rent were taken on the same day.
I can't recommend a card, but I can explain what each line in the fee table means.
The best place to check the exact due date is the first page of your statement.
The payment is due on {fact:a}. After that the card charges a late fee of {fact:b}.
Waste collection is the largest of your utility bills this quarter.
Thanks for telling me. Months like this happen, and I'm glad to go through the charges with you one by one.
You missed nothing: the payment posted on {fact:a}, on time.
It's worth knowing that a pending charge can change before it posts.
The Better Day Bakery appears {fact:a} times, for a total of {fact:b}.
Your lower balance in the second week comes from the insurance, which is billed once a year.
A payment that arrives more than thirty days late may be reported to the credit bureaus. The lender's letter says whether it was.
Only today is shown as pending; everything before it has posted.
This offer comes from a partner, and the bank is paid if somebody opens an account through it. The annual fee is {fact:a}.
The amount you must pay by the due date to avoid a late fee is called the minimum payment.
Should you want to see it by category, tap Spending and choose the month at the top.
Risk, in this article, means that the value of something can go down as well as up.
I don't have a figure for that month, because your account was opened later.
Your grocery budget is {fact:a}, and {fact:b} of it is left until the month ends.
It was a heavy month: a vet bill, two birthdays and the car inspection all fell into it.
The fee of {fact:a} is an overdraft fee. It was charged because a payment went through while the balance was below zero.
You can ask me about fees, subscriptions, spending by shop or how a balance came about.
Late payments leave a credit report after seven years, according to the bureaus' own pages.
The word "credit" has two meanings on a statement: a refund is one of them.
Good news: the gym refunded {fact:a} on {fact:b}.
The lower of the two figures is the minimum; the higher one is the whole statement balance.
For a fee you believe is wrong, the number on the back of the card reaches somebody who can look into it.
No worries, I meant October as well. In October you spent {fact:a} on clothes.
Debt is money that somebody has agreed to pay back; interest is what it costs to use it.
Both loans together took {fact:a} from checking last month.
A late fee and interest are different things. The first is charged once, and the second depends on the balance and the days.
Your reminder for the electric bill is set. You can change the day under Alerts.
Most of what you spent on travel went to the flights, which were {fact:a}.
It's fine to leave a budget empty for now; it can be filled in at any time.
I may have missed a shop that uses more than one name. If you see it in the list, you can move it to the right category.
Your statement closed on {fact:a}, and the due date is {fact:b}.
The offer ends on {fact:a}. It is still listed under Offers until then, with its APR and its terms.
I can show what you paid in interest, but whether to move the balance is a decision for you and somebody qualified to look at the whole picture.
You were charged a returned payment fee, because there wasn't enough in the account on the day of the transfer.
The Shame Shack is filed under restaurants, with {fact:a} in three visits.
Nothing is overdue at the moment.
Your overdraft setting is off, so card purchases are declined when the balance is too low, without a fee.
That's a good question to ask at a branch, where they can see the whole contract.
Spending on games was {fact:a}, of which {fact:b} was a single purchase on the console store.
A budget compares what you planned with what happened. It doesn't block your card.
Your three largest payments this week were rent, child care and the dentist.
The article "Paying more than the minimum" explains how interest builds up, with an example of an invented customer.
If the date on your statement differs from the one here, the statement is the one that counts.
You still have {fact:a} in your vacation goal after the withdrawal in June.
The bank charges no fee for a transfer between your own accounts.
Sorry about the confusion. The payment wasn't late; it was posted on a holiday and dated the next business day.
Your balance has been lower than usual since the tuition was paid on {fact:a}.
"Worth" in the list of assets stands for the value of your car as you entered it.
The recommended setting on that screen comes from the phone maker, not from us.
On the first of the month three bills arrive at once, which is why the balance dips.
I only see accounts that you have connected, so a card from another bank may be missing.
An annual percentage rate tells what borrowing costs in a year, with most fees included.
You paid {fact:a} in cash machine fees. The machines in the app's map are free of them.
Your gambling category has {fact:a} in it this month. You can set a block on it under Card controls, if you wish.
It looks like the subscription was renewed on {fact:a}; the company's own page shows how to end it.
You went over the dining budget by {fact:a}. The budget can stay as it is or be changed for next month.
The due date falls on a Sunday, and payments made that day are credited on the same date.
Consequences of a missed payment are listed in the agreement: a late fee, interest on the unpaid part and, after a while, a report to the bureaus.
Hello! I have your spending for the week ready whenever you want to see it.
A lower score doesn't come with a reason on this page, but the bureau's report lists the factors.
The charge from Miss Lottie's Diner was {fact:a}, tip included.
Here are your subscriptions, the largest first. You can tap one to see since when it has been charged.
If a payment has been missed, the lender is the place to ask about options, and it can say what applies to the loan.
The overdraft fee on {fact:a} was refunded on {fact:b}.
Your highest spending of the year was in July, with the move.
In the terms, "must" refers to the conditions for the bonus: a deposit of a certain size within the stated days.
The debt you asked about shows a balance of {fact:a} and a payment of {fact:b} each month.
A grace period is the time between the closing of a statement and the due date.
Everyone's month looks different. Yours had more pharmacy and less fuel than the last one.
The partner pays the bank for this offer; the rate after the introductory period is {fact:a}.
I couldn't find a payment to that shop. It may be under another name on your statement.
You asked what a collection agency is: a company that collects debts for others or for itself. The consumer bureau's site explains what it may and may not do.
Your card was used {fact:a} times for coffee, for a total of {fact:b}.
Payments made late in the evening may be dated the next business day.
The fee is charged once a year, in the month you opened the card.
Two of your budgets were kept, and clothing went above by {fact:a}.
I understand this is a stressful letter to get. The amount in it matches the balance of {fact:a} shown here.
Best Buns Diner and Best Buns Catering are the same merchant, and I've counted them together.
You can turn off these reminders in Settings, and they can come back whenever you like.
There was one transfer from savings that covered the shortage, so no fee was charged.
The minimum is {fact:a}. Whatever is not paid by the due date carries interest at the rate on your statement.
I'd be glad to explain it in another way.
The car payment left the account a day later than usual, because of the holiday on Monday.
Compound interest means that interest is added to the balance and then earns interest itself.
Your spending at the casino hotel includes the room and the dinner, which I can't tell apart.
You've set aside {fact:a} since spring. The goal has {fact:b} to go.
The most expensive week was the one with the school supplies.
Some people write a budget by week and some by month, and the app can show either.
The difference between the two totals is a refund of {fact:a}.
Your loan's last payment is on {fact:a}.
If you think the late fee is a mistake, you can tell the bank under Help, and the case gets a number.
The article doesn't say which is better; it lists what speaks for each.
Three charges are pending, and they may lower the balance once they post.
A secured loan is one backed by something of value. If the loan isn't paid, the lender may take that thing.
Today is the last day of the statement period, so purchases from tomorrow on will be on the next one.
The balance on the card is higher than last month by {fact:a}, most of it hotel and fuel.
You don't have to decide anything now; the information stays in your messages.
That shop, Wasted Youth Vinyl, is counted under music.
Your rent took {fact:a} of an income of {fact:b}.
I can't see why the other bank declined the payment. They can tell you.
A hardship program is an arrangement a lender may offer when payments become difficult. What it includes differs from lender to lender.
The water bill was paid late in May, and a fee of {fact:a} was added to the next one.
Of course, take your time. I can repeat the list whenever you need it.
Your statement balance and your current balance differ, because you bought something after the closing date.
The risk rating on that page belongs to the fund company's document, which explains how it is worked out.
What you spent on delivery was lower than in any other month this year.
The tax form for interest earned is usually ready at the end of January, under Documents.
Overdrafts happened on {fact:a} and {fact:b}; both times the account was positive again within a day.
You can ask me "what did I spend at the pharmacy?" or "which bills come before payday?"
The purchase at the pawn shop was {fact:a}. I don't see anything else from it.
Yes, the fee is the same whether a payment is one day late or ten, according to the schedule.
That offer isn't available in every state, and the bank decides on each application.
Your savings rate was lower because the paycheck came in the next month.
Good to hear that you enjoyed the trip! It came to {fact:a} in all.
The bill you're looking for is the one from the city, and it covers water and waste.
A returned check costs {fact:a}, as the fee schedule says. Yours was returned on {fact:b}.
Here's what I found under gifts: {fact:a} in November and {fact:b} in December.
I should mention that amounts from yesterday may still change.
"Delinquent" is the word lenders use for an account with a payment past due. It describes the account, not the person.
The fee for paying by phone doesn't apply in the app.
I've moved the toys to gifts, as you asked. The children category is now {fact:a}.
Rates on savings can go up or down, and the current one is {fact:a}.
Whether it's worth the fee depends on how often the lounge is used, and that's something only you know.
There is a small gap between the payday and the rent: the one comes on {fact:a} and the other on {fact:b}.
The due date can be moved once a year. The option is in card settings under Payment day.
You spent more than came in during {fact:a}, by {fact:b}. The school fees were the largest item.
If a bill isn't on this list, it wasn't paid from an account I can see.
The store gave you a credit of {fact:a}, which lowers what is due.
Your reminder comes three days before the due date, and you can choose another day.
Late on Friday a hold of {fact:a} was placed by the hotel; it is lifted when the final bill posts.
Thank you, that's kind! Is there another month you'd like to see?
A charge-off means that a lender has written a debt down as a loss. The debt may still be owed, and the report says to whom.
The bank earns a commission on insurance bought through this page.
I have no opinion on which is best, but I can put the fees of both side by side.
Last month's interest was {fact:a}, on a balance that carried over.
Your emergency goal was used for the boiler, which is what you had named it for.
Payday loans have short terms and high fees. The state regulator's site lists the limits where you live.
You asked for the date on which the trial turns into a paid plan. It isn't in my data, but the company's e-mail or website should have it.
Nothing in your account says you missed a payment this year.
The amount on the right is what is left of each budget.
Lower utilization has tended to go along with higher scores. The bureaus explain what else counts.
Snacks at work are listed as vending, which was {fact:a} in all.
The charge is from a parking garage. It appears late, because the garage sends its payments once a week.
I'm sorry the month has been rough. If you'd like, I can show what bills are still to come.
Your car insurance went from {fact:a} to {fact:b} at renewal. The insurer can tell you the reason.
The article about credit reports shows how to get one free of charge from the official site.
No, a late payment on a utility isn't always reported. It depends on the company.
You kept to the fuel budget this month, with {fact:a} to spare.
Two transfers went to the same person, on {fact:a} and {fact:b}.
You can hide offers under Settings, and it won't change your account in any way.
The best-by date on that coupon isn't something I can read, but the shop's app shows it.
A minimum payment that is made on time counts as on time, even when a balance stays.
The overdraft line has {fact:a} drawn at the moment, and its interest is shown below.
As for the lottery, I see tickets for {fact:a} since January.
The payment to the collector was {fact:a}. A receipt from them is what shows that it was credited.
It may look like two charges, but one is an authorization that has already dropped off.
Your spending by week is nearly level, except for the week of the wedding.
That isn't something I can decide for you. A nonprofit credit counselor can look at all of your debts, at little or no cost.
The annual fee was waived in the first year, and it will be charged on {fact:a}.
Foreign purchases carry a fee, which was {fact:a} on your trip.
Only the current month is shown at first. The arrow on the left goes back.
Collections of coins count as other assets in the list you made.
There are late fees in March and in April, together {fact:a}; none since then.
The lender decides about a deferral. Its number is on the loan's page here.
Your phone plan and your internet are paid to the same company, {fact:a} together.
That was the month with five paydays, so the income looks higher.
Your budget for pets has been exceeded because of the surgery, {fact:a}. I hope your dog is better.
The figures in the example are invented and have nothing to do with your account.
A balance transfer moves debt from one card to another, usually for a fee. What remains after the promotion carries the regular rate.
I can set a reminder for the day before. It won't move any money.
Nobody but you can see these notes in the app.
Income was lower by {fact:a}, as one paycheck came with fewer hours.
The "miss you" discount from the salon was taken off the total already.
When two bills come on the same day, they are paid in the order the bank receives them.
Your card is due on {fact:a}, your loan on {fact:b} and the rent on {fact:c}.
The fee was charged in error and has been returned. You can see both lines on {fact:a}.
Plenty of accounts dip below zero at some point, and the fee schedule explains what it costs.
The risk of an overdraft is shown when known bills are larger than the balance before payday. It is an estimate.
In short, the purchase was declined because the daily limit had been reached.
A cash advance has its own rate, printed in the table of your agreement, and no grace period.
I was wrong about the date, and you were right: it was {fact:a}.
To see what you owe on each card, say "show my card balances".
You've used {fact:a} of your limit of {fact:b}.
Should the date not suit you, card settings has a list of days to choose from.
Dinner on Saturday was {fact:a}, a little above your average for a dinner out.
Statements are kept for seven years under Documents.
That's all of them. The late ones are marked with a small clock.
The bank doesn't report overdrafts to the credit bureaus, according to its own help page.
The charge for garbage pickup and the one for recycling go to the same city department.
A debt that has been sold belongs to another company, and that company has to be able to show what is owed.
You have paid {fact:a} more than the minimum on average.
The trip took a good part of June's money, and July is back at its usual level.
Autopay is on for the minimum. The full balance of {fact:a} is shown above it.
Rewards can be used at any time, as long as the account is open. They don't expire today.
I don't give advice on taxes. The volunteer sites listed by the tax agency can help with a return like that.
Your goal date is {fact:a}. With nothing added it would simply be reached later.
What counts as late is set by the lender: for your card, it's after five in the afternoon on the due date.
The three meals from the same place are one order, split by the restaurant.
Insurance for the card balance is optional, and it isn't needed to keep the card.
A better name for the category might be "house". You can rename it by pressing on it.
This card's purchase rate is {fact:a} and its late fee up to {fact:b}. It is an advertisement, and the bank is paid for it.
You asked me not to count the loan to your friend, so the total is now {fact:a}.
A missed payment and a late one are marked alike here until the money arrives.
Your savings didn't change in August. September has one deposit so far.
Where a fee depends on the balance, the lowest balance of the month is the one that matters.
The deposit came in after the cutoff, so it counted for the next day, and the fee came in between.
It's your money, and you can spend your fun budget however you like. There's {fact:a} in it.
You can dispute a charge in the app: open it and choose "something's wrong".
A line of credit is money that can be drawn up to a limit and paid back over time.
Streaming adds up to {fact:a} for four services. You can see when each of them renews.
The utility gives ten days after the due date, and then adds a charge. It's on the back of the bill.
That alert is automatic and means the balance is under the amount you chose.
I'm happy to help with that! Which account should I look at?
The penalty rate in the agreement applies after two missed payments; your account has none.
The hospital offers a form for financial assistance. Their billing office knows who qualifies.
The line "risk review" was a routine check of a large deposit, and it is closed.
The total at the bookmaker was {fact:a}, after winnings of {fact:b}.
A wage garnishment is an order to an employer to hold back part of a wage for a debt. A legal aid office can explain the limits.
Your fuel spending fell after the new job. It's now {fact:a} a month.
A note on that offer: approval isn't promised, and the rate depends on a credit check.
The difference is small change: {fact:a} in rounding.
Paid late, yes, but no fee was added. The landlord's system doesn't charge one.
The red number is what went out and the green one what came in. It says nothing about good or bad.
You can write the limit you have in mind, and I'll show how the last months compare with it.
This is the second time the store has refunded you, so the net is {fact:a}.
Snowball and avalanche are two orders of paying debts. The article has the same example worked through in both.
Your rent was received on {fact:a}, and the lease says what counts as late.
The promotion is only for purchases made today, {fact:a}, as its terms say. There is no need to do anything to keep your present card.
Impulse purchases aren't a category of mine, but I can list everything under a certain amount.
A tow charge of {fact:a} is what made transport so high.
You can stop round-ups in Goals, and what has been saved stays there.
If the lender agrees to a new date, their letter replaces the one shown here.
Your account has {fact:a} today, before the insurance of {fact:b} that is due tomorrow.
Most months end with something left, this one with {fact:a} less than nothing, because of the roof.
The store card's fee is listed as "late charge", and it was {fact:a}.
The budget was set in March, when the baby wasn't there yet, so it makes sense that the numbers look different.
You've asked a fair question, and the answer is in the fee schedule: one overdraft fee per day at most.
To be safe, check the payee's name before sending; a transfer can't be taken back from here.
The lower line in the chart is what you spent, and the upper one is what you earned.
Missing receipts can be added with a photo under Documents.
The most recent late fee is from {fact:a}.
I found a bill that hasn't been paid yet this month: the internet, which is usually {fact:a}.
The APR on the offer is variable, which means it can rise or fall with the index named in the terms.
You might find it helpful to know that the fee isn't charged when the overdraft is under five dollars.
Both of you can see this account, and both names are on it.
Credit counseling is a service that goes through debts and budgets. The government keeps a list of approved agencies.
Your account isn't at any risk because of that message. It is a notice about new terms.
A deposit hold is the time the bank may take before a check can be used. Yours ends on {fact:a}.
Thanks for your patience, the list is complete now.
Parties, gifts and cards made December what it was: {fact:a}.
The loan shows "past due" until the payment of {fact:a} posts, which can take two business days.
Yes, that was a duplicate in my list and not in your account. The real total is {fact:a}.
You can ask for a payoff amount from the lender; it includes interest up to a given day.
Premium Waste Services took {fact:a} on the fifth, as every month.
Some cards let people pick a due date close to payday. This card's dates are in its settings.
I've read the article to you up to the part about risk. Shall I go on?
A consequence of closing an account with a negative balance is that it may be listed with a checking account bureau. You can get that report free once a year.
There's {fact:a} in overdraft fees for the year so far, all from February.
It isn't late yet. The due date is {fact:a}.
Your lunch spending was {fact:a}. If that looks off, some lunches may be filed under groceries.
Bonus points, in this offer, must be earned within three months, and the annual fee is not waived.
The best match I can find for "blue shop" is a paint store in August.
Budgets start again on the first. Nothing is carried over unless you turn that on.
That fee belongs to the other bank's machine; ours was zero.
Interest stops on the part that has been paid, from the day the payment is credited.
Your credit union may have its own rules. They will know the date by which the skip has to be requested.
No judgment here at all, and the figures are for your eyes. You spent {fact:a} on shoes.
You have two loans, and the one with the lower balance has the higher rate.
We don't sell your list of purchases. The privacy page says what is kept, and for how long.
It seems the daycare raised its fee in September, from {fact:a} to {fact:b}.
Refinancing is replacing a loan by a new one. Costs, term and rate all play a part, and a housing counselor explains them without charge.
The tab called Trends shows the last year. Press a bar to see what it's made of.
A court fee of {fact:a} was paid on {fact:b}. I don't have any details about it.
Your bills before payday add up to {fact:a}, and the balance is {fact:b}.
The late-night orders are marked with a moon, just for fun.
If you opt in to overdraft coverage, each covered card purchase can cost a fee; if not, the purchase is declined. The choice is yours and can be changed.
Warehouse clubs sometimes post a purchase a few days later. This one is from the weekend.
Checks are numbered, and number {fact:a} is the one not cashed yet.
The account was charged {fact:a} because the average balance was below the required one.
I can tell you what the word means, and a lawyer can tell you what it means for you.
You set the shopping limit at {fact:a}, and so far it's {fact:b}. It is only a note to yourself; the card works as usual.
The transit card was loaded only once, so the rest must be cash or another card.
Paying earlier than the due date has no fee on this loan, says the contract's summary.
That's a sale notice from the shop and not from the bank.
Subscriptions that were charged while unused can't be told from here, since I don't see what you watch.
There has been some back and forth with savings: {fact:a} in, {fact:b} out.
The due date on the screen is a day earlier than in the letter, and the letter is right.
In a lease, a late charge has to be written in the contract. Your city's tenant office can say what is allowed.
Your heating bill is higher in winter, as in most homes. This January it was {fact:a}.
I'm here whenever you want to look at it again.
Your payment history with us shows {fact:a} payments on time and {fact:b} late.
A finance charge is all that a loan costs in money: interest plus certain fees.
The fight with the landlord sounds tiring. What I can show is each rent payment with its date.
The offer's rate is lower than your card's for the first year and may be higher afterward; both rates are in the box below.
The total includes a tip you added later, which is why it looks higher than the receipt.
Your tax refund has been received: {fact:a} on {fact:b}.
The word "default" in the contract means that payments have stopped for a time set there. The servicer can say what happens then.
Here's the short version: rent, food and fuel were as always, and the rest was the holidays.
You can lock the card for a while in Card controls, and unlock it the same way.
Last Chance Saloon is a bar in your list, with {fact:a} on one evening.
I can remind you, but the payment itself is made under Transfers.
The bank may charge interest from the purchase date when a balance was carried over; your statement has a line on that.
The Lucky Day Arcade charges belong to the birthday party, as you told me.
Your grocery average is {fact:a} a week. Last week was lower.
It's common for a first bill to be higher, since it covers more than a month.
If you can't find the statement, it's under Documents, then Cards, then the month.
Sure, in plain words: the bank lends you the missing amount for a day and charges {fact:a} for it.
A car can be repossessed when a loan is in default, and the rules differ by state. The lender or a legal aid office can explain yours.
The statement credit of {fact:a} counts as a payment by some issuers and not by others; the card's help page says which.
Hobby spending was {fact:a}. The largest item was the fishing license.
We are paid by the insurer if you buy this policy. It isn't insured by the FDIC.
You owe nothing on the store card as of {fact:a}.
Medical debt and card debt are reported in different ways; the consumer bureau has a page on it.
I looked again, and the answer stands: {fact:a}.
A shared bill can be split with a tag, so that only your half counts.
The charge you call the guilty pleasure is the ice cream parlor, {fact:a} since May.
The loan was paid twice in one month, since the due date moved from the thirtieth to the first.
Paper statements cost {fact:a} a month. Both kinds hold the same information.
You've got this page, the monthly summary and the chat; all of them show the same figures.
A higher deductible and a lower premium usually go together. The agent has the exact numbers for your policy.
That merchant is a collection agency. The consumer bureau explains how to ask it for details in writing.
The account was opened with a bonus that must be reported as interest; the form is under Documents.
Your cash withdrawals rose to {fact:a}. What they were spent on isn't visible to me.
For that store the return window is printed on the receipt.
The two late payments were both to the same lender, whose due date had changed in spring.
I don't know whether they would approve it. They decide after reading an application.
Pressing the star keeps a question at hand, so that you can ask it every month.
What's left after bills this month is {fact:a}, a little better than in September.
The boat loan has a rate of {fact:a}, the card one of {fact:b}.
A limit on spending in the app is a soft one. It sends a message and nothing else.
This fee has been charged since {fact:a}, when the account's terms changed.
Missed calls from the bank are shown under Messages, along with the reason for calling.
The fence repair took most of the money meant for the trip. The goal now holds {fact:a}.
You can compare two months by asking for both, for instance "March and April".
Interest on your savings came to {fact:a}. It is paid on the last business day.
Your account covers the payment of {fact:a} that is due tomorrow.
The article says that an emergency fund is money for things nobody planned. It leaves the size open.
That would be a question for the mortgage company, since the escrow is theirs.
Sports betting apps come under gambling here. You have {fact:a} there, and nothing in the last three months.
It was the annual payment, not an extra one, so the monthly ones look lower.
The notice says that a fee will be added if the invoice isn't paid by {fact:a}.
The cost of the ride home was {fact:a}, and the ride there was free.
I can't see the other lender's late fee until it appears on a statement.
The bus pass, the train and two tolls make up the whole of transport.
The payment you made today will show as posted by {fact:a}.
@@ 9
All is well.
All good so far.
That is all for today.
Nothing else to report.
Everything is in order.
Everything went through.
No payments are pending.
I see no account of yours yet.
I see no card of yours.
I see no payments in those days.
There is nothing to show for that month.
Nothing was charged twice.
No fees were charged.
Your account stayed above zero.
That went below zero once.
You have to tell the company itself.
Only the company itself can end it.
The shop has to send it back.
Somebody at your bank can look at it with you.
It takes three days as a rule.
The rest is on your statement.
It is all there.
It looks the same as before.
It came to the same as last month.
You asked for that earlier.
You can see it under Insights.
Here you go.
Here it is again.
One moment.
Good to know.
Fair question.
Good question.
With pleasure.
You are welcome.
No rush at all.
It happens.
It is no trouble.
Sure thing.
Well, that is everything.
I have it written down.
I will leave it out.
I had counted that one as rent.
I had that wrong.
Now it is right.
Thanks for telling me.
Ask me again whenever you like.
I do not have that figure yet.
Two accounts are connected.
So far nothing has come in.
Your pay has come in.
It was refunded.
The card is at its limit.
It is still open.
It is done.
It is off now.
It stays as it is.
It is forty dollars.
It was sixty dollars.
That was two hundred dollars.
You spent two hundred on coffee.
You spent about three hundred on food.
Ninety dollars went to coffee in October.
You paid thirty-five dollars in fees.
Groceries came to four hundred.
Rent was nine hundred dollars.
Half of it went to rent.
It is a third less than in May.
Two hundred went to the shop.
You have about eight hundred dollars.
It is due on the third.
It was in October.
You like that shop.
@@ 10
Choose the account you want to see and tap Done.
Pick the savings account from the list and press Continue.
Select the card, then Settings, then Freeze.
Open the menu and choose Statements.
Close this window and the chart stays where it was.
Move the slider to the amount you have in mind and the table follows.
Enter the balance of the card and press Calculate.
Choose a month at the top and the list changes.
Tap the three dots beside the payment and choose Report a problem.
Take a photo of the letter and upload it under Documents.
Choose the loan in the first field and the payment in the second.
To change the goal, choose it and press Edit.
Switch the alert on under Notifications and choose the account it is for.
Pick the two months to compare and press Show.
Choose checking or savings at the top of the page.
Press Back to return to the list of cards.
Open the offer to read its terms and fees.
Sign the form on the last page and send it to the address printed there.
Put the date of the payment in the first box and the amount in the second.
Choose Privacy, then What you agreed to, to take your consent back.
Hold the row and drag it to where it belongs.
Choose the category from the list; the correction counts from then on.
Apply the filter and only that account is shown.
Move to the next question with the arrow at the bottom.
Open the account page and scroll to Rates and fees.
`;
