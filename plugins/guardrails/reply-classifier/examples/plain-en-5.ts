/** Plain replies, English, as a bank's help pages and its compliance officer would word them: nothing of it advises, judges or presses. */
export const plainEnglish5 = `
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
`;
