namespace InferCheck.Drafting;

/// <summary>Work that ends with the time there is for it, whoever keeps it waiting.</summary>
public static class TimeBound
{
    /// <exception cref="OutOfTimeException">The time was over first.</exception>
    public static async Task<T> RunAsync<T>(TimeSpan most, TimeProvider time, Func<CancellationToken, Task<T>> work, CancellationToken cancel)
    {
        using var patience = new CancellationTokenSource(most, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, patience.Token);
        try
        {
            return await work(either.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            // Expected: a server that is slow, or more to ask than there is time for.
            throw new OutOfTimeException(most);
        }
    }
}
