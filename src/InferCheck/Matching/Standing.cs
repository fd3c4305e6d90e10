namespace InferCheck.Matching;

/// <summary>What one hop of a chain has to say on a topic.</summary>
public enum Standing
{
    Stated = 0,
    Disputed = 1,
    Silent = 2,
    NobodyLooked = 3,

    /// <summary>What was read is said to customers in the EU, and here the customer is a company elsewhere.</summary>
    OtherCustomer = 4,
}
