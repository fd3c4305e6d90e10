namespace InferCheck.Quotes.Keeping;

/// <summary>What one needs to know of a record to choose it: read from its beginning.</summary>
internal sealed record DayRecord(KeptRecord Place, WarcRecord Fields)
{
    private const int Beginning = 128 * 1024;
    private readonly HttpHead head = HttpHead.Read(Fields["WARC-Type"] == "response" ? Fields.Block.Span : []);

    public bool IsAnswer => Fields["WARC-Type"] == "response";

    public string? Id => Fields["WARC-Record-ID"];

    public string? Address => Fields["WARC-Target-URI"];

    /// <summary>Where a redirect leads, as addresses are kept.</summary>
    public string? Next => IsAnswer && head.Status is >= 300 and < 400 && head["Location"] is { } location && Address is { } address
        && Uri.TryCreate(new Uri(address), location, out var next) ? AddressOf(next) : null;

    public static IReadOnlyList<DayRecord> Of(Stream file) =>
        [.. KeptRecord.Of(file).Select(record => new DayRecord(record, WarcRecord.Read(record.Bytes(file, Beginning))))];

    /// <summary>As it stands in records: without the place on the page.</summary>
    public static string AddressOf(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
