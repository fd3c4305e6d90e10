using InferCheck.Model;

namespace InferCheck.Site.Features.Companies;

/// <summary>A company in the picture, and whether each provider in it names the company on its list.</summary>
internal sealed record CompanyLine(Company Company, int Count, IReadOnlyList<bool> Names);
