using InferCheck.Site.Features.Listing;

namespace InferCheck.Tests.Features.Listing;

public sealed class PageNumbersTests
{
    [Theory]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(5, 12, "1 2 3 4 5 6 7 8 9 10 11 12")]
    [InlineData(1, 600, "1 2 3 … 600")]
    [InlineData(300, 600, "1 … 298 299 300 301 302 … 600")]
    [InlineData(600, 600, "1 … 598 599 600")]
    [InlineData(4, 600, "1 2 3 4 5 6 … 600")]
    public void Few_pages_are_all_named_and_of_many_the_ends_and_those_around(int page, int pages, string shown) =>
        Assert.Equal(shown, string.Join(' ', PageNumbers.Of(page, pages)
            .Select(number => number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
}
