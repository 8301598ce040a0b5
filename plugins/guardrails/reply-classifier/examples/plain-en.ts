/** What the assistant and its articles say, English: to be said as it is. */
export const plainEnglish = `
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
`;
