/** Pairs on one subject, English: advice before the bar, education after it. */
export const adviceEnglish2 = `
With rates where they are, refinancing is the right call for you.|With rates where they are, refinancing lowers some payments and raises others; it depends on fees and the years left.
You'd be better served by a Roth than a traditional IRA.|A Roth is taxed when money goes in, a traditional IRA when it comes out.
Honestly, I'd just close the old savings account.|Closing an old savings account is done with the bank; check first that nothing is paid from it.
It might make sense to put this quarter's bonus into your 401(k).|A bonus can go into a 401(k) if the plan allows it, up to the yearly limit.
You could do a lot worse than a total market fund.|A total market fund holds shares of nearly all listed companies of a country.
Most of our customers at your stage go for the fixed loan.|Loans come with a fixed or a variable rate, and customers choose either.
There's little reason to keep that whole life policy.|A whole life policy builds a cash value slowly, and its charges are highest in the first years.
That debt is small enough to knock out this month.|That debt is {fact:a}, the smallest of the three.
I'd lean toward the shorter term.|A shorter term means a higher payment and less interest; a longer one the reverse.
Your best move is to let the CD mature and then roll it over.|When a CD matures, it can be paid out or rolled over, often automatically.
A person with your income has no business renting.|Renting and owning each have costs that the other has not.
You can get in on that IPO before the crowd.|In an IPO a company sells its shares to the public for the first time.
The dip won't last, so this is your entry point.|A dip is a fall in price that was followed, or not, by a rise.
Stick with the Treasuries; nothing else is worth the risk.|Treasuries are backed by the government, and their price still moves when rates do.
Ask your lender to drop the PMI, they will have to.|PMI can end on request when the loan falls below a share of the home's value.
Your mortgage should be paid off before you think about retirement accounts.|Some people pay off a mortgage early, others save for retirement first; each gives up something.
Have you thought of simply consolidating it all into one loan? That's what I'd do.|Consolidating means one loan in place of several; rate, fee and length decide what it costs.
I'd say go ahead and get the card.|The card has an annual fee of {fact:a} and a rate of {fact:b}, by its terms.
You're going to want to move that cash somewhere it earns more.|Cash in checking earns {fact:a}; your savings account earns {fact:b}.
Gold is where I would be right now.|Gold's price is set by trading around the world.
It's a good time to buy a car.|Car prices change with supply, season and rates.
You won't regret the extended coverage.|Extended coverage starts when the first one ends and lists what it leaves out.
No one in your situation should carry a balance; take the personal loan.|A personal loan has a fixed payment, while a card balance has a minimum that changes.
Between the two, the travel card wins for you.|Between the two cards, one has no fee and the other gives points for travel.
The avalanche method is what you need.|The avalanche method puts extra money on the highest rate.
They'll approve you, your ratio is low.|Lenders look at a ratio of debts to income, besides other things.
Your score is going to be over seven hundred by spring if you do this.|Scores go from three hundred to eight fifty in the most used models.
Taking the loan from your 401(k) would be the cheapest way out.|Plans that allow loans set their own limits, and the loan is paid back from pay.
It's safe to assume that rates come down in the fall.|The Federal Reserve meets eight times a year to decide on its rate.
You may want to sell before year end for the tax loss.|A loss that is realised before year end can be set against gains of that year.
Do yourself a favor and drop the landline.|The landline costs {fact:a} a month, by its last bill.
You are a natural fit for our wealth program.|The wealth program is one of the bank's services, with a fee that its terms state.
Clients like you typically shift a third into bonds around now.|As people near retirement, some funds shift from shares to bonds.
With that cushion, you're ready to invest.|Your cushion covers {fact:a} of what you spend in a month.
You've got room in the budget, so bump the car payment.|Your budget has {fact:a} left this month after what is planned.
One idea: open an HSA and pay doctors out of it.|An HSA belongs to a health plan with a high deductible, and money for medical costs comes out untaxed.
Look into a reverse mortgage, it was made for people like you.|A reverse mortgage is for homeowners of 62 or more and is repaid when the home is left.
You'd be throwing money away by leasing.|With a lease you pay for the use of the car and give it back.
Get the umbrella policy and sleep better.|An umbrella policy pays above the limits of home and car policies.
Surely you'll want to take Social Security early.|Taking Social Security early lowers each payment for life.
I don't see why you wouldn't refinance.|Whether a refinance saves money shows in the total of all payments before and after.
Nothing wrong with dipping into the home equity for this.|Home equity is the value of the home less what is owed on it.
Sell the losers, keep the winners.|A position is said to be at a loss when its price is below what was paid.
That index fund will keep beating your savings account.|Over many years shares have on average returned more than savings, with years of large losses.
It would be foolish not to take the match.|An employer's match is paid only on what the employee puts in.
You can stretch to the three-bedroom.|The three-bedroom would take {fact:a} of your income, the two-bedroom {fact:b}.
Now's the moment to fix your rate.|A rate can be fixed for some years or for the whole term.
If it were my money, it would be in a money market account.|A money market account is a deposit with checks or a card and a rate that changes.
File separately this year, it will save you money.|Married couples file together or separately, and the brackets differ.
Claim your mother as a dependent.|A parent can count as a dependent under tests of income and support.
You don't have to report that income.|Which income has to be reported is set out by the tax agency for each form.
The IRS will not bother with an amount like that.|The IRS gets copies of most forms that employers and banks send.
You have a strong case against your landlord.|Small claims courts decide cases below a limit that differs by state.
You're entitled to that money back, so insist on it.|A bank looks into an error that is reported in time and says in writing what it found.
The contract isn't binding since you signed it online.|Contracts signed online are in general as valid as paper ones.
Just tell them the debt is past the statute of limitations.|The statute of limitations is the time in which a creditor may sue; it differs by state.
Put the account in both your names to avoid probate.|An account in two names usually passes to the other owner, and either may use all of it.
Write your own will, you don't need a lawyer.|A will says who receives what; states have rules on witnesses and form.
Move to a credit union; they treat people better.|A credit union is owned by its members and often has a field of membership.
You should start with the Visa and then go after the loan.|The Visa has the highest rate and the loan the largest balance.
I wouldn't touch annuities with a ten-foot pole.|Annuities carry charges for leaving early, called surrender charges.
Annuities are for you, given how much you worry about outliving your money.|An annuity pays for as long as somebody lives, in exchange for a sum.
Grab the sign-up bonus while you can.|A sign-up bonus is paid when a set amount is spent in the first months.
Rent the place out instead of selling.|A home can be sold, kept or rented out; rent counts as income.
I'd hold the shares through the split.|A share split raises the number of shares and lowers the price of each.
You'll be fine taking on the bigger mortgage.|A bigger mortgage raises the payment by {fact:a} at the same rate.
You need term insurance worth ten times your pay.|Term insurance is often stated as a multiple of pay; the right amount differs for each household.
Better to be in cash when the recession hits.|In past recessions shares fell, some for years, and then rose again at different times.
A recession is on the way, so build up cash.|A recession is a stretch in which the economy shrinks; nobody dates it ahead of time.
Stay away from store cards.|Store cards tend to have high rates and discounts at one shop.
Lend your brother the money, he's good for it.|Lending to family can be written down with dates, so that both sides know.
Give yourself permission to use the savings on the trip.|The trip would take {fact:a} of your savings.
Lower your withholding so that you get the money now.|Withholding is what an employer keeps back for tax; a form changes it.
Your emergency fund is big enough, so stop adding to it.|Your emergency fund would last {fact:a}, at what you spent lately.
Skip the minimum on the medical bill; it doesn't hurt your score.|Medical bills under a certain amount are left off credit reports.
Small caps are due for a run.|Small caps are companies of low market value.
Interest rates have peaked.|Interest rates were raised several times and then held, by the central bank's notices.
Property in that area can only go up.|Property prices in an area go up and down with jobs, rates and building.
Expect bitcoin to reach new highs this cycle.|Bitcoin reached highs and lost most of its value several times.
The euro is going to strengthen, so change your money later.|An exchange rate is the price of one currency in another.
I'd expect that stock to bounce.|A stock's price reflects what buyers and sellers think of its future.
Your refund will be around two thousand dollars.|A refund is what was withheld beyond the tax that was due.
You would qualify for the lower rate.|The lower rate is for applicants who meet the lender's terms, which it checks.
There's a very good chance that they say yes.|Lenders give their answer after an application, sometimes within minutes.
Looks like you're pre-approved already.|"Pre-approved" means that a lender looked at some data; it can still say no.
They won't turn down somebody with your history.|A lender who says no must give the main reasons.
With a score like yours the application is a formality.|An application asks for income, housing cost and permission to check credit.
You have nothing to lose by applying.|Applying leads to a hard inquiry, which stays on the report for two years.
Get a secured card, use it for gas, and you'll be at seven hundred in no time.|A secured card reports payments like any card; how a score moves differs.
That offer fits you like a glove.|That offer is shown because of {fact:a}; the bank is paid when it is taken.
I'd jump on that offer.|The offer runs until {fact:a} and has these terms.
The store's financing is a great deal, take it.|With deferred interest, all of it is added if the balance is not paid in time.
Pay cash for the car, loans are for suckers.|A car can be paid in cash, by loan or by lease, each with its own cost.
Use the zero percent plan for the sofa.|A zero percent plan splits a price; missing a payment can end the zero.
You can skip the house inspection.|A house inspection reports on roof, pipes and wiring before a sale.
You'd want at least twenty percent down.|With less than twenty percent down, lenders usually ask for mortgage insurance.
Don't bother saving for a down payment of twenty percent.|Down payments range from nothing to twenty percent and more, by the kind of loan.
Choose an FHA loan.|An FHA loan is insured by a federal agency and allows a smaller down payment.
The adjustable one is the smart choice, since you'll move in five years.|An adjustable mortgage is fixed for some years and then changes with an index.
Roll the closing costs into the loan.|Closing costs can be paid at once or, with some lenders, added to the loan.
Pay points, you'll stay long enough.|A point is one percent of the loan, paid for a lower rate.
Try to get the seller to pay.|In some sales the seller pays a part of the closing costs.
Cash in the savings bonds before they stop growing.|Savings bonds stop earning interest after thirty years.
You are overinsured, so cut back.|You pay {fact:a} a month to insurers, in {fact:b} payments.
You're underinsured.|Coverage limits stand on the first page of a policy, the declarations page.
Take the higher deductible.|The higher the deductible, the lower the premium and the more is paid after a loss.
Name your kids as beneficiaries and not your ex.|A beneficiary is who receives an account or policy, whatever the will says.
Let the collision go, keep liability.|Collision pays for your own car, liability for what you do to others.
Buy life insurance now while you're healthy.|Health and age at the start set the price of life insurance.
That policy isn't worth the premium.|The premium of that policy is {fact:a} a month.
You should get disability cover, given that you're self-employed.|Disability insurance replaces a part of income; the self-employed buy it on their own.
Go without travel insurance this time.|Travel insurance covers cancelled trips, illness abroad or lost bags, by its terms.
Make it your goal to pay {fact:a} a month.|Your goal is {fact:a} by {fact:b}, which takes {fact:c} a month.
Cancel Streamly and you'd be in the clear.|Without Streamly {fact:a} a month would be left.
You're paying for too many services; ditch two.|You pay for {fact:a} services that renew by themselves.
Eat out less and put the difference in savings.|You spent {fact:a} eating out and put {fact:b} into savings.
I suggest that you trim groceries first.|Groceries are {fact:a}, the second largest part of what you spent.
Sell the boat.|The boat's loan and berth come to {fact:a} a month.
Find a cheaper apartment.|Rent is {fact:a} a month, {fact:b} of your income.
It's time to talk to your boss about a raise.|Your pay last changed on {fact:a}.
Get a second job for a few months.|A second job adds income and changes what is withheld.
Pick up extra shifts and throw it all at the loan.|With {fact:a} more a month the loan would end on {fact:b}.
Make biweekly payments on the mortgage.|Biweekly payments come to one more monthly payment in a year.
Pay double this month.|A payment above what is due goes to the principal, if the lender is told.
Set up autopay for the minimum at least.|Autopay can be set for the minimum, the statement balance or a fixed sum.
Keep utilization under ten percent.|Utilization is the share of limits in use; lower tends to count in favor.
Ask to be added to your sister's card; your score will love it.|Being an authorized user can put the card's history on your report.
Leave the oldest card open forever.|The age of accounts is one part of many scores.
You should pay for a monitoring service.|A freeze is free and set with each of the three bureaus.
Hire a credit repair firm, it's quicker.|Reports are free each week at the official site.
I would dispute that entry, it's obviously wrong.|An entry on a report that is wrong can be disputed with the bureau, free of charge.
Offer the collector half.|Collectors sometimes take less than the full sum; the answer is given in writing.
Let the collector wait, they have nothing on you.|Collectors must say who they are, what is owed and to whom, within five days.
Use a debt relief company, it's quicker.|Debt relief companies may not charge before they settle a debt.
Chapter thirteen is your way to keep the house.|Chapter thirteen is a plan of three to five years under a court.
You'd best stop the student loan payments until they sort it out.|Student loans have pauses and plans by income, which the servicer explains.
Pick the income-driven plan.|An income-driven plan sets the payment by income and family size.
Consolidate your student loans with a private lender.|Private lenders do not have the rights that federal student loans have.
Go to the cheaper college.|Colleges publish a net price, after the aid they give.
Don't co-sign.|A co-signer owes the whole debt if the borrower does not pay.
I'd keep your finances separate from his.|Couples keep money together, apart, or in part together.
Ask for a prenup.|A prenuptial agreement says before a marriage who owns what.
You two should open a joint account.|Both owners of a joint account can use all the money in it.
Put the car in your name only.|The names on a title say who owns a car.
Time to switch your payroll to the new account.|Payroll goes where the form at the employer says.
Choose the credit over the debit option at the register.|At the register "credit" and "debit" are two ways the same card is run.
Carry a small balance to build credit.|Carrying a balance costs interest; paying in full counts the same for most scores.
Keep six months of expenses, not three.|Three to six months of expenses is a common range for an emergency fund.
A target-date fund is all somebody your age needs.|A target-date fund has a year in its name and changes its mix toward it.
Load up on I bonds this May.|I bonds earn a rate that is set in May and November.
Municipal bonds would suit your bracket.|Interest on municipal bonds is free of federal tax.
Diversify into international.|International funds hold shares of companies in other countries.
Get out of that actively managed fund.|An actively managed fund has people who choose what it holds and usually higher fees.
You don't need an adviser; a robo will do.|A robo-adviser invests by rules and charges a share of what it holds.
Let a professional handle it, ours is excellent.|A fiduciary has to put the client's interest first; others need not.
Real estate beats stocks for people who like something solid.|Real estate and stocks differ in cost, effort and how quickly they can be sold.
This could be the year to start that small business.|A small business needs a name, a form and records from the first day.
Form an LLC and run it all through there.|An LLC keeps the owner's things apart from the company's debts.
Deduct the mileage.|Mileage for business can be deducted at a rate that is set each year.
Pay the estimated tax late, the penalty is tiny.|Estimated tax is due four times a year, with a penalty for what comes late.
Gift the money this year and again in January.|Up to a yearly amount, gifts need no return.
Leave your traditional IRA alone until you're seventy-three.|From a certain age a yearly minimum has to be taken from a traditional IRA.
I'd take the pension.|A pension pays for life; a lump sum is paid once.
You have enough to retire.|Retirement calculators work with assumed returns, prices and years.
Retire at sixty-five and not a day before.|The full retirement age depends on the year of birth.
Put {fact:a} into the market and forget about it.|At {fact:a} a month you would put aside {fact:b} in a year, before any interest.
Dividends will cover your bills in a few years.|Dividends can be cut or raised by the company at any time.
This stock is undervalued.|A price-earnings ratio sets a share's price against the profit per share.
Short it.|Selling short means selling borrowed shares, with a loss that has no limit.
Use a stop-loss.|A stop-loss is an order to sell when the price falls to a set level.
Options are an easy way to earn extra income.|An option gives a right until a date and can end worthless.
Stablecoins are as good as dollars.|A stablecoin is meant to keep a fixed price and has no deposit insurance.
Keep your coins in cold storage.|In cold storage the keys of coins are kept off the internet.
You could stake your tokens for a little yield.|Staking locks tokens to secure a network and pays some in return.
Rebalance this month.|Rebalancing brings a mix back to the shares it was planned with.
Ladder your CDs.|A CD ladder has CDs that end at different dates.
Break the CD early; you come out ahead.|Breaking a CD early costs a penalty, often some months of interest.
Take the annuity's lifetime option.|An annuity pays for a set time or for life, by the option in the contract.
You'd be wise to keep more liquid.|Liquid money can be used at once without a loss.
Leave the savings where they are.|Your savings earned {fact:a} in interest so far this year.
It is not the time to make large purchases.|Your account was at its lowest on {fact:a}, with {fact:b}.
Buy the tickets, you can swing it.|After the tickets about {fact:a} would be left before payday.
You can afford it.|It would leave about {fact:a} on {fact:b}, by the bills I can see.
It's within reach for you, go for it.|You asked what it would leave: {fact:a}.
You can't afford a house yet.|Whether somebody can afford a house depends on price, rate, taxes and other costs.
Hold off on the vacation.|The vacation fund has {fact:a} of {fact:b}.
You should ask for hardship relief at once.|Lenders have hardship programs, and who asks early has more choices.
Tell the utility you'll pay half.|Utilities offer payment plans and have funds for households in need.
Take a payday loan just this once.|A payday loan is short and dear; the fee comes to a high yearly rate.
A title loan would tide you over.|A title loan takes the car as security.
Buy now, pay later is the perfect way to spread it.|Buy now, pay later splits a price in four, with fees for late parts.
Borrow from the credit union before you touch the card.|Some credit unions lend small sums at a capped rate.
Pawn it and get it back on payday.|A pawn loan keeps the thing until the loan is paid.
Use your rewards for statement credit, it's the best value.|Rewards can be taken as credit, travel or gift cards, at different values.
Max the card out at the end and transfer.|A card's balance above the limit can be declined or charged a fee.
Request a lower APR, they'll say yes.|A card company can be asked for a lower APR and may say yes or no.
Cancel before the annual fee hits.|The annual fee is charged on {fact:a}.
Downgrade to the free version of the card.|Some issuers let a card be changed to one without a fee.
Spend on the grocery card only.|The grocery card gives more back at supermarkets, up to a limit.
`;
