using System.Net;
using InferCheck.Site.Http.Limits;
using InferCheck.Site.Settings;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>What clients have spent is remembered for as long as it matters, and no longer.</summary>
public sealed class WorkBudgetTests
{
    private const int Clients = 200_000;

    private static readonly TimeSpan Costly = TimeSpan.FromMilliseconds(100);

    private readonly StandingClock clock = new();
    private readonly WorkBudgets budgets;

    public WorkBudgetTests() => budgets = new WorkBudgets(clock, new LimitSettings { WorkAtOnce = 1_000, WorkPerSecond = 100 });

    [Fact]
    public void A_client_has_all_again_when_all_is_paid_and_never_more()
    {
        var client = Neighbourhood.Around(IPAddress.Parse("203.0.113.5"));
        Charge(client, times: 10);
        Assert.Equal(TimeSpan.Zero, budgets.Wait(client));
        clock.Passed += TimeSpan.FromMilliseconds(10);
        Assert.Null(budgets.Wait(client));
        clock.Passed += TimeSpan.FromDays(365);
        Charge(client, times: 9);
        Assert.Null(budgets.Wait(client));
        Charge(client, times: 6);
        Assert.Equal(TimeSpan.FromSeconds(5), budgets.Wait(client));
    }

    [Theory]
    [InlineData("203.0.113.5", "203.0.113.6", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    public void Whose_budget_it_is_depends_on_the_network(string spender, string other, bool isOne)
    {
        Charge(Neighbourhood.Around(IPAddress.Parse(spender)), times: 10);
        Assert.Equal(isOne, budgets.Wait(Neighbourhood.Around(IPAddress.Parse(other))) is not null);
    }

    [Fact]
    public void Neighbours_have_four_budgets_between_them()
    {
        for (var number = 1; number <= 4; number++)
        {
            Assert.Null(budgets.Wait(Neighbourhood.Around(IPAddress.Parse($"203.0.113.{number}"))));
            Charge(Neighbourhood.Around(IPAddress.Parse($"203.0.113.{number}")), times: 10);
        }

        Assert.NotNull(budgets.Wait(Neighbourhood.Around(IPAddress.Parse("203.0.113.99"))));
        Assert.Null(budgets.Wait(Neighbourhood.Around(IPAddress.Parse("203.0.114.99"))));
    }

    [Fact]
    public void No_debt_takes_longer_to_pay_than_a_minute()
    {
        var client = Neighbourhood.Around(IPAddress.Parse("203.0.113.5"));
        budgets.Charge(client, TimeSpan.FromHours(1));
        Assert.Equal(TimeSpan.FromMinutes(1), budgets.Wait(client));
    }

    /// <summary>Two processors can do two seconds of work a second; that is all the clients of that second can have spent.</summary>
    [Fact]
    public void Who_has_paid_is_forgotten_however_many_come()
    {
        var most = 0;
        for (var number = 0; number < Clients; number++)
        {
            var address = new IPAddress([0x20, 1, 0xd, 0xb8, (byte)(number >> 16), (byte)(number >> 8), (byte)number, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
            Charge(Neighbourhood.Around(address), times: 1);
            clock.Passed += Costly / 2;
            most = Math.Max(most, budgets.Count);
        }

        Assert.InRange(most, 1, 4_200);
    }

    private void Charge(Neighbourhood[] client, int times)
    {
        for (var time = 0; time < times; time++)
        {
            budgets.Charge(client, Costly);
        }
    }
}
