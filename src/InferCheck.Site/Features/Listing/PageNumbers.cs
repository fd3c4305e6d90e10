namespace InferCheck.Site.Features.Listing;

/// <summary>The pages a reader can turn to: all while they are few, else the ends and those around; a gap is nothing.</summary>
internal static class PageNumbers
{
    private const int Few = 12;
    private const int Around = 2;

    public static IEnumerable<int?> Of(int page, int pages)
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, pages).Where(number => pages <= Few || number == 1 || number == pages || Math.Abs(number - page) <= Around))
        {
            if (number > last + 1)
            {
                yield return null;
            }

            yield return last = number;
        }
    }
}
