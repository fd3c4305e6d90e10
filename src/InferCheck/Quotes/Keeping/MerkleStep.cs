namespace InferCheck.Quotes.Keeping;

/// <summary>What is hashed together with what one has, and on which side it stands.</summary>
public sealed record MerkleStep(bool IsLeft, byte[] Hash);
