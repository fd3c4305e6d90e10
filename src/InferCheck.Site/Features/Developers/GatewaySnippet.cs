using InferCheck.Model;

namespace InferCheck.Site.Features.Developers;

/// <summary>An allow-list in the form a gateway takes; no text where nobody could stand in it. Remarks stand in it where the form has comments.</summary>
internal sealed record GatewaySnippet(Product Product, string? Text, IReadOnlyList<string> Remarks);
