using InferCheck.Budgets;
using InferCheck.Tests.Support;

namespace InferCheck.Tests.Hostile;

/// <summary>A budget goes down only, and once a part of it is used up nothing more can be had.</summary>
public sealed class BudgetTests
{
    [Fact]
    public void What_is_over_the_limit_ends_the_work_and_says_what_it_was()
    {
        using var budget = new Budget(new WorkLimits { Links = 3, Steps = 1_000_000 });
        budget.Spend(Work.Links, 3);
        Assert.Equal("more than 3 links", Assert.Throws<OverBudgetException>(() => budget.Spend(Work.Links)).Message);
        Assert.Equal(3, budget.Spent(Work.Links));
    }

    [Fact]
    public void After_the_first_overrun_nothing_else_can_be_spent_and_the_first_is_named()
    {
        using var budget = new Budget(new WorkLimits { Links = 1 });
        Assert.Throws<OverBudgetException>(() => budget.Spend(Work.Links, 2));
        Assert.Equal(Work.Links, Assert.Throws<OverBudgetException>(() => budget.Spend(Work.Steps)).Over.Kind);
        Assert.Equal(Work.Links, budget.Over?.Kind);
    }

    [Fact]
    public void Nothing_can_be_given_back() => Assert.Throws<ArgumentOutOfRangeException>(() =>
    {
        using var budget = new Budget(new WorkLimits());
        budget.Spend(Work.Steps, -1);
    });

    [Fact]
    public void An_amount_beyond_all_numbers_does_not_turn_round()
    {
        using var budget = new Budget(new WorkLimits { Steps = 10 });
        budget.Spend(Work.Steps, 5);
        Assert.Throws<OverBudgetException>(() => budget.Spend(Work.Steps, long.MaxValue));
    }

    [Fact]
    public void Depth_costs_only_where_it_is_deeper_than_before()
    {
        using var budget = new Budget(new WorkLimits { Depth = 2 });
        foreach (var depth in new[] { 1, 2, 1, 2, 0, 2 })
        {
            budget.Reach(Work.Depth, depth);
        }

        Assert.Equal("nested more than 2 deep", Assert.Throws<OverBudgetException>(() => budget.Reach(Work.Depth, 3)).Message);
    }

    [Fact]
    public void When_the_time_is_up_the_work_ends_wherever_it_is()
    {
        var clock = new HandClock();
        using var budget = new Budget(new WorkLimits { Time = TimeSpan.FromSeconds(5) }, clock);
        budget.Spend(Work.Steps);
        clock.Advance(TimeSpan.FromSeconds(6));
        Assert.True(budget.Token.IsCancellationRequested);
        Assert.Equal("not read within 5 s", Assert.Throws<OverBudgetException>(() => budget.Spend(Work.Steps)).Message);
        Assert.Equal(Work.Time, Assert.Throws<OverBudgetException>(budget.Look).Over.Kind);
    }

    [Fact]
    public void Who_wants_no_more_is_not_told_that_the_input_was_too_large()
    {
        using var stop = new CancellationTokenSource();
        using var budget = new Budget(new WorkLimits(), cancel: stop.Token);
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => budget.Spend(Work.Steps));
        Assert.Null(budget.Over);
    }
}
