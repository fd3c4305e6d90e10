using System.Reflection;

namespace InferCheck.Store.Reading;

/// <summary>The statements shown beside the download, each in a file of its own. They use only the `v1_` views, and a test runs every one of them.</summary>
public static class WorkedQueries
{
    public static IReadOnlyList<WorkedQuery> All { get; } =
        [.. new[] { "never-trains", "quotes", "silence", "oldest-readings", "changes" }.Select(name => new WorkedQuery(name, Read($"worked/{name}.sql")))];

    private static string Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().TrimEnd();
    }
}
