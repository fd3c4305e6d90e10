using InferCheck.Site.Wording;

namespace InferCheck.Tests.Wording;

public sealed class DocumentAgeTests
{
    /// <summary>Of a year or a month the last day counts: a document is never called older than it is.</summary>
    [Theory]
    [InlineData("2020-07-01", "2026-06-30", 5)]
    [InlineData("2020-07-01", "2026-07-01", 6)]
    [InlineData("2020-07", "2026-07-30", 5)]
    [InlineData("2020", "2026-11-29", 5)]
    [InlineData("2025-11-30", "2026-11-29", null)]
    [InlineData("2024-02-29", "2025-02-28", 1)]
    [InlineData("undated", "2026-11-29", null)]
    [InlineData("2027-01-01", "2026-11-29", null)]
    public void A_document_has_its_age_on_the_day_of_reading(string dated, string read, int? years) => Assert.Equal(years, DocumentAge.Years(dated, read));
}
