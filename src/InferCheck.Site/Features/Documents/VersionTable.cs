using InferCheck.Store.Rows;

namespace InferCheck.Site.Features.Documents;

/// <summary>Versions as a table, newest first, and what it is called.</summary>
internal sealed record VersionTable(string Caption, IReadOnlyList<RecordedVersionRow> Versions);
