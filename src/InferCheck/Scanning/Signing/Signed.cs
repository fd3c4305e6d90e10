using InferCheck.Model.Signatures;

namespace InferCheck.Scanning.Signing;

/// <summary>What one name gives away.</summary>
/// <param name="Name">As the profile writes it, without the kind before it.</param>
/// <param name="Registry">The one a package is named for; nothing for all else.</param>
internal sealed record Signed(string Provider, string Name, Endpoint? Endpoint = null, string? Registry = null);
