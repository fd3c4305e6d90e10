using InferCheck.Site.Http.Limits;

namespace InferCheck.Tests.Hostile;

/// <summary>Work is charged for what it does, not for how long others keep it waiting.</summary>
public sealed class ProcessorTimeTests
{
    /// <summary>The work of others is far more than the work itself, so that no machine is too slow to tell them apart.</summary>
    [Fact]
    public async Task Others_on_the_same_threads_are_not_charged_to_it()
    {
        var alone = await CostAsync(() => Task.CompletedTask);
        var waiting = await CostAsync(() => Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount * 2).Select(_ => Unmeasured(() => Spin(60_000_000)))));
        var spun = await CostAsync(() => Task.Run(() => Spin(60_000_000)));
        Assert.True(alone > TimeSpan.Zero);
        Assert.True(waiting < spun, $"{waiting} for waiting, {spun} for as much work of its own");
    }

    [Fact]
    public async Task Work_that_went_on_to_another_thread_is_charged_there_too()
    {
        var small = await CostAsync(Hop);
        var large = await CostAsync(async () =>
        {
            await Hop();
            Spin(60_000_000);
        });
        Assert.True(large > small, $"{large} with work after the hop, {small} without");
    }

    private static async Task<TimeSpan> CostAsync(Func<Task> work)
    {
        var cost = ProcessorTime.Begin();
        Spin(1_000_000);
        await work();
        return cost();
    }

    private static async Task Hop() => await Task.Delay(1).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);

    private static Task Unmeasured(Action work)
    {
        using (ExecutionContext.SuppressFlow())
        {
            return Task.Run(work);
        }
    }

    private static void Spin(int steps)
    {
        var value = 1u;
        for (var step = 0; step < steps; step++)
        {
            value = (value * 1_664_525) + 1_013_904_223;
        }

        Assert.NotEqual(1u, value | 2);
    }
}
