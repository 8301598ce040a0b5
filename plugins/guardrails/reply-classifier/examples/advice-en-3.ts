/** Pairs on one subject, English: advice before the bar, education after it. */
export const adviceEnglish3 = `
Based on your cash flow, a 15-year mortgage is the one you should choose.|Based on your cash flow, {fact:a} is left each month; a 15-year mortgage has higher payments than a 30-year one.
Honestly, the Roth conversion is a good idea for you this year.|A Roth conversion is taxed in the year it is made; a tax adviser can work out what it would cost.
You may as well cash in those shares now.|Shares can be cashed in on any trading day; gains may be taxed.
I can see you doing very well with a dividend fund.|A dividend fund holds shares that pay out part of their profits.
It would not be a bad thing to put {fact:a} of this in bonds.|Bonds pay interest and are repaid on a date; you have {fact:a} in savings.
With so much in savings, you really have no reason not to invest.|You have {fact:a} in savings; whether to invest part of it depends on your plans and on how much risk you accept.
Paying off the student loan ahead of the mortgage is what makes the most sense.|A student loan and a mortgage differ in rate, in tax and in what happens when payments stop.
People with your balance tend to take the consolidation route, and it serves them well.|Some people with several balances consolidate, others pay them one after the other.
For your purposes, a checking account with interest is more than adequate, so go with that.|A checking account with interest pays a little and often asks for a minimum balance.
The sensible path here is to let the car go.|A car that is given up early can leave a balance owing on the loan.
Personally I favour the cash back card over the miles card.|Cash back is paid in dollars, miles are used for travel; each has its terms.
You could always take a hardship withdrawal; most people find it worth it.|A hardship withdrawal is allowed by some plans for set reasons and is taxed.
There's a window right now to refinance cheaply, and I'd use it.|Refinancing costs differ by lender, and rates change from day to day.
Don't overthink it: an S&P fund and done.|An S&P fund follows five hundred large companies in the United States.
Once the card is paid off, start putting that {fact:a} into the market.|Once the card is paid off, {fact:a} a month is free.
A sum like this deserves better than a savings account.|A sum like this is covered by deposit insurance up to the limit.
The way I see it, buying used is your best option.|Buying used costs less at first; buying new comes with a guarantee.
Were I in your position, the annuity would be out of the question.|An annuity has surrender charges in its first years and pays out later.
You stand to gain a lot from a transfer to the new card.|With a transfer, the fee is {fact:a} and the interest saved depends on how fast it is paid.
Take my word for it, prices here will keep climbing.|Prices here rose in some years and fell in others, by public figures.
Odds are the lender will go along with it.|A lender answers a request in writing; some agree and some do not.
It's as good as certain that your claim will be paid.|An insurer decides on a claim after looking at the policy and the damage.
By summer the rate should be back under five percent.|The rate of a variable loan is set anew on the dates in the contract.
That's a stock I would stay in for the long haul.|Holding a stock for over a year changes how a gain is taxed.
You should be able to retire comfortably on this.|What retirement costs depends on age, health, place and habits.
You'll have no trouble getting a bigger limit.|A limit can be raised on request, and the issuer may look at the report.
You've outgrown this account; time for the premium one.|The premium account costs {fact:a} a month and waives other fees.
Better get that policy before your birthday.|Premiums for life insurance rise with age, often at a birthday.
Make the switch to the credit union while the bonus lasts.|A credit union may pay a bonus for new accounts, under conditions.
I'd steer you toward municipal bonds.|Municipal bonds are issued by states and cities.
The obvious thing is to use the inheritance for the mortgage.|An inheritance can go to debts, savings or other things; taxes on it depend on the state.
One smart move would be to bring the utilization under thirty percent before applying.|Utilization is the part of the limits in use; lenders often see it when somebody applies.
It's worth taking the shorter plan, since you can manage {fact:a}.|The shorter plan has payments of {fact:a}, the longer one of {fact:b}.
You ought to look for a fixed-rate deal.|A fixed rate stays as agreed until the end of the term or period.
Just take the settlement and move on.|With a settlement, the collector accepts less and the account is closed.
A fund like that has your name on it.|A fund's fact sheet says what it holds and what it charges.
My view is that you hold too much cash.|Cash has no price risk and loses to inflation over time.
Wouldn't it be better to sell the rental and pay off your home?|A rental brings rent and costs; selling it may be taxed.
Think of the tax savings: put the maximum in.|What goes into a traditional plan lowers taxable income, up to a maximum.
Skip the fund with the high fee and take the index one.|Funds differ in fees: the higher the fee, the less is left of a return.
The timing could not be better for fixing your mortgage.|Fixing a mortgage means that its rate does not move for some years.
Given the news, I'd wait before I bought anything.|News moves prices, and nobody knows in which direction next.
Your money is safest with us, so keep it all here.|Deposits are insured at each bank up to the same limit.
Cover yourself for flood as well; the area is risky.|Flood is usually a policy of its own, and maps show where floods are likelier.
You may want to hold off on filing until the law changes.|Returns are due in April; an extension moves the filing and not the payment.
Go with a simple will, that's all you need.|A will names heirs and an executor; needs differ from family to family.
No judge would side with them.|A judge hears both sides and decides by the papers.
You have every right to stop the payment and should do so.|A payment can be stopped with the bank; what is owed to the other side stays owed.
It's fine to leave that off your return.|Which income goes on a return is in the instructions to the form.
Deducting the phone is allowed in your case.|A phone used for work can be deducted in part under rules for the self-employed.
If you want my opinion, the lease is a trap.|A lease has a mileage limit and charges for damage at the end.
It seems like a good moment to lock in that CD.|The CD on offer pays {fact:a} until {fact:b}.
You'd sleep better with a fixed rate.|A fixed rate means the same payment each month.
Your situation calls for term insurance.|Term insurance covers a set number of years.
The first thing to do with a raise is to increase your 401(k).|A raise increases what goes into a 401(k) if the contribution is a share of pay.
Let a broker find you a better loan.|A broker looks for loans with several lenders and is paid by fee or commission.
Stop renewing that CD.|The CD renews by itself on {fact:a} unless the bank hears otherwise.
The smaller apartment would do just fine for you.|The smaller apartment is {fact:a} less in rent.
Forget the extra payments and build up cash.|Extra payments shorten a loan; cash covers surprises.
You have what it takes to be approved.|What lenders look at is income, debts, history and the property.
I'd be surprised if they turned you down.|A lender that turns somebody down must say why.
Rest assured, the price will recover.|Some prices recovered and some did not.
Tech stocks are the place to be.|Tech stocks are shares of technology companies and move more than the average.
Rates can't go much higher from here.|Rates have been higher and lower than now.
It would serve you well to build a bond ladder.|A bond ladder holds bonds that end in different years.
You might be happier with a fee-only planner.|A fee-only planner is paid by the client alone.
Put the kids on your plan, it's cheaper.|Children can be on a parent's health plan until twenty-six.
Choose PPO over HMO.|A PPO lets people choose doctors more freely and usually costs more than an HMO.
Use the FSA for the dentist.|An FSA pays for health costs before tax, and some of it lapses at year end.
I vote for paying the IRS first.|A debt to the IRS can be paid in installments, with interest.
A second mortgage is the cheapest money you'll get.|A second mortgage is secured by the home and ranks behind the first.
Try the debt snowball; it works for people like you.|The debt snowball pays the smallest balance first.
Two accounts are all you need.|You have {fact:a} accounts, two of them without movements this year.
Open a youth account for him.|A youth account has a parent as its second owner.
Swap the savings bond for something better.|A savings bond can be cashed after a year.
You are paying for insurance you do not need.|You pay for three kinds of insurance, {fact:a} a month.
Insist on a lower rate, they will cave.|Issuers may lower a rate when asked, and may refuse.
The cheapest plan is enough for what you use.|You used {fact:a} of data, and the cheapest plan includes {fact:b}.
I'd take the train pass and sell the car.|The train pass is {fact:a} a month, the car cost {fact:b}.
Keep two months' pay in checking and move the rest.|Your checking account held at least {fact:a} in the last months.
You could easily live on {fact:a} a week.|You spent about {fact:a} a week.
Give yourself an allowance of {fact:a}.|Some people give themselves a fixed sum a week for everything that is not a bill.
A no-spend month would do wonders for you.|In a no-spend month people buy only what they need.
Make cuts where it hurts least: coffee and taxis.|Coffee and taxis came to {fact:a}.
The amount is low, you could pay it in full right now.|The amount is {fact:a} and you have {fact:b} available.
Let the grace period run and pay on the last day.|In the grace period no interest is charged on purchases.
It's about time you had a retirement account.|Retirement accounts come through an employer or on one's own.
Your next car should be electric.|Electric cars have lower running costs and higher prices.
Buy in bulk, it pays.|Bulk prices are lower for each unit and the sum at the register is higher.
You'd be better off without a credit card.|Without a credit card there is no interest and no card history.
Don't use debit online.|Debit and credit cards have different limits on what a thief can cost the owner.
Have your pay split between two accounts.|Many employers can split pay between accounts.
Round up your purchases, you won't notice it.|Some apps round up purchases and save the difference.
Turn the extra room into income.|Rent from a room counts as income.
I'd pass on the timeshare.|A timeshare has a yearly fee that can rise.
Wait for the sale in January.|Shops often hold sales in January.
Better not to touch the principal.|Principal is the sum without interest.
It's a solid company, you can't lose.|Even solid companies can lose value.
The reverse split is your signal to get out.|A reverse split lowers the number of shares and raises the price of each.
Long-term care insurance is a must at your age.|Long-term care insurance pays for care at home or in a facility.
Start drawing on the IRA at sixty.|After fifty-nine and a half, money can be taken from an IRA without the extra tax.
Go for the higher return.|A higher expected return comes with more risk.
You'd benefit from the credit.|The credit is for households under an income limit.
I believe you qualify for the first-time buyer program.|The first-time buyer program has limits on income and price.
You meet the criteria for forgiveness.|Forgiveness has criteria on employer, plan and number of payments, which the servicer checks.
That should get you approved.|Approval depends on the lender's rules.
Apply before the end of the month for the best chance.|Applications are taken at any time.
Ask the other bank to match it and stay if they do.|Some banks match another's offer when asked.
`;
