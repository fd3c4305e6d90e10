using InferCheck.Model.Signatures;

namespace InferCheck.Store.Rows;

/// <summary>A host as a sign, with the place of the provider whose it is.</summary>
public sealed record KnownSign(int Provider, SignRow Sign, HostPattern Pattern);
