using System.Diagnostics;

namespace InferCheck.Tests.Support;

/// <summary>
/// Waits for something that will happen. The patience is for machines that do other things beside it: it only says when a test that hangs has failed.
/// </summary>
internal static class Until
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    public static Task TrueAsync(Func<bool> isSo) => TrueAsync(() => Task.FromResult(isSo()));

    public static async Task TrueAsync(Func<Task<bool>> isSo)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(Pause))
        {
            if (await isSo())
            {
                return;
            }
        }

        Assert.Fail($"it did not happen in {Patience.TotalMinutes:0} minutes");
    }
}
