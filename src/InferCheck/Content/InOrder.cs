namespace InferCheck.Content;

/// <summary>
/// Works on many things at once and hands the results on in order, never more than so many ahead of whoever takes them: what is done is not piled up.
/// </summary>
public static class InOrder
{
    public static IEnumerable<TResult> Of<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work)
    {
        var begun = new Queue<Task<TResult>>();
        foreach (var item in items)
        {
            begun.Enqueue(Task.Run(() => work(item)));
            if (begun.Count > 2 * Environment.ProcessorCount)
            {
                yield return begun.Dequeue().GetAwaiter().GetResult();
            }
        }

        while (begun.TryDequeue(out var next))
        {
            yield return next.GetAwaiter().GetResult();
        }
    }
}
